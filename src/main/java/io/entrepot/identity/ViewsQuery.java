package io.entrepot.identity;

import java.util.UUID;

/** The views of a list that this account sees: its own and the shared ones. */
public record ViewsQuery(UUID accountId, String list) {}
