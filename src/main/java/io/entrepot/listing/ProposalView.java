package io.entrepot.listing;

import io.entrepot.offer.ProductForm;

import java.util.List;

/**
 * A proposal with all that somebody needs who decides: the product as it would be, what every check
 * says, what would change, and every step of this product so far. {@code moved} says that the live
 * product changed since the proposal was made.
 */
public record ProposalView(
        Proposal proposal,
        ProductForm form,
        List<CheckResult> checks,
        List<Difference> differences,
        List<ProposalStep> steps,
        boolean moved) {}
