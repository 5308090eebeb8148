package io.entrepot.listing;

import io.entrepot.catalog.Publication;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A proposal as it stands. Without publications it is for all markets; with a time due it is done
 * then and not before. The version grows with each step.
 */
public record Proposal(
        UUID id,
        UUID productId,
        ProposalKind kind,
        Stage stage,
        String name,
        String slug,
        String category,
        @Nullable String picture,
        List<Publication> publications,
        @Nullable Leaving leaving,
        @Nullable Instant dueAt,
        String by,
        @Nullable String reason,
        long baseVersion,
        long version,
        Instant createdAt,
        Instant changedAt) {}
