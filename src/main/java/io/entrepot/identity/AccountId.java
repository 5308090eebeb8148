package io.entrepot.identity;

import java.util.UUID;

/** One account. */
public record AccountId(UUID id) {}
