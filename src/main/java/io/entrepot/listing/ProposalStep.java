package io.entrepot.listing;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** A step that a proposal took: who, when, why, and what the checks advised then. */
public record ProposalStep(
        ProposalKind kind,
        @Nullable Stage from,
        Stage to,
        String actor,
        @Nullable String reason,
        List<Finding> findings,
        Instant at) {}
