package io.entrepot.listing.internal;

import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductQuery;
import io.entrepot.listing.Difference;
import io.entrepot.listing.OpenProposal;
import io.entrepot.listing.ProductProposals;
import io.entrepot.listing.Proposal;
import io.entrepot.listing.ProposalQuery;
import io.entrepot.listing.ProposalView;
import io.entrepot.listing.TriedForm;
import io.entrepot.offer.ProductForm;
import io.entrepot.offer.ProductFormApi;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Shows proposals to whoever decides on them. */
@Component
final class ProposalViews {
    private final Proposals proposals;
    private final ProposalLists lists;
    private final LiveProducts products;
    private final Checks checks;
    private final ProductFormApi forms;

    ProposalViews(
            Proposals proposals,
            ProposalLists lists,
            LiveProducts products,
            Checks checks,
            ProductFormApi forms) {
        this.proposals = proposals;
        this.lists = lists;
        this.products = products;
        this.checks = checks;
        this.forms = forms;
    }

    ProposalView of(ProposalQuery query) {
        Stored stored = proposals.require(query.id());
        Proposal proposal = stored.proposal();
        Product product = products.require(proposal.productId());
        ProductForm live = products.form(product);
        ProductForm wanted = stored.form();
        List<Difference> differences =
                wanted == null || proposal.stage().isOver()
                        ? List.of()
                        : Differences.between(live, wanted);
        return new ProposalView(
                proposal,
                wanted == null ? live : FormParts.standing(wanted, live),
                proposal.stage().isOver() ? List.of() : checks.all(stored),
                differences,
                lists.steps(product.id()),
                !proposal.stage().isOver() && product.version() != proposal.baseVersion());
    }

    TriedForm tried(ProductForm form) {
        forms.checkProductForm(form);
        ProductForm full =
                products.find(form.slug())
                        .map(live -> FormParts.completed(form, products.form(live)))
                        .orElse(form);
        return new TriedForm(checks.ofForm(FormParts.stocked(full, form)));
    }

    OpenProposal open(ProductQuery query) {
        Product product = products.require(query);
        return new OpenProposal(proposals.openOf(product.id()).map(Stored::proposal).orElse(null));
    }

    /** Without an open proposal the checks say what a proposal would hear. */
    ProductProposals ofProduct(ProductQuery query) {
        Product product = products.require(query);
        Optional<Stored> open = proposals.openOf(product.id());
        return new ProductProposals(
                open.map(Stored::proposal).orElse(null),
                lists.steps(product.id()),
                open.map(checks::all).orElseGet(() -> checks.ofProduct(product)));
    }
}
