package io.entrepot.listing;

import io.entrepot.catalog.Publication;
import io.entrepot.kernel.Actor;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Asks for a review: of a product that is not sold yet, or of the changes that are proposed for one
 * that is. Without publications it is for all markets.
 */
public record SubmitProduct(
        UUID productId,
        List<Publication> publications,
        @Nullable Instant dueAt,
        @Nullable String reason,
        Actor actor) {}
