package io.entrepot.identity;

import java.util.UUID;

/** Names a preference of an account. */
public record PreferenceQuery(UUID accountId, String name) {}
