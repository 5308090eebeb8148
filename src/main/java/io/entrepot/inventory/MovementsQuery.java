package io.entrepot.inventory;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** The movements of a variant, newest first behind a key; of one warehouse when it is named. */
public record MovementsQuery(
        UUID variantId, @Nullable String warehouse, @Nullable String after, int limit) {}
