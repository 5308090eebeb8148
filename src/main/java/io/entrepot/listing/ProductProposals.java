package io.entrepot.listing;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** How a product stands in the flow: its open proposal, if any, and all steps so far. */
public record ProductProposals(
        @Nullable Proposal open, List<ProposalStep> steps, List<CheckResult> checks) {}
