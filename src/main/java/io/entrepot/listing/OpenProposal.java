package io.entrepot.listing;

import org.jspecify.annotations.Nullable;

/** The proposal for a product that is not over yet, if there is one. */
public record OpenProposal(@Nullable Proposal proposal) {}
