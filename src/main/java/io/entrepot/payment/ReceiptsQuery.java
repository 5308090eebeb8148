package io.entrepot.payment;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Receipts behind a key, oldest first: those that wait for a person, or all. */
public record ReceiptsQuery(boolean waiting, @Nullable UUID after, int limit) {}
