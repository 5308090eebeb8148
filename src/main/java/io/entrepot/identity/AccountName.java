package io.entrepot.identity;

import java.util.UUID;

/** What an account is called. */
public record AccountName(UUID id, String name) {}
