package io.entrepot.listing.internal;

import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductQuery;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Refusal;
import io.entrepot.listing.ListingForm;
import io.entrepot.listing.Proposal;
import io.entrepot.listing.ProposalKind;
import io.entrepot.listing.SaveListing;
import io.entrepot.listing.SavedListing;
import io.entrepot.listing.Stage;
import io.entrepot.offer.ProductForm;
import io.entrepot.offer.ProductFormApi;
import io.entrepot.offer.SaveProductForm;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Keeps what somebody writes into the form: at once, or as a change that is proposed. */
@Component
final class Drafts {
    private final LiveProducts products;
    private final ProductFormApi forms;
    private final Proposals proposals;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Drafts(
            LiveProducts products,
            ProductFormApi forms,
            Proposals proposals,
            TransactionTemplate transaction,
            Clock clock) {
        this.products = products;
        this.forms = forms;
        this.proposals = proposals;
        this.transaction = transaction;
        this.clock = clock;
    }

    ListingForm form(ProductQuery query) {
        Product product = products.require(query);
        Optional<Stored> open = proposals.openOf(product.id());
        ProductForm live = products.form(product);
        ProductForm wanted = open.map(Stored::form).orElse(null);
        return new ListingForm(
                wanted == null ? live : FormParts.standing(wanted, live),
                open.map(Stored::proposal).orElse(null));
    }

    SavedListing save(SaveListing command) {
        ProductForm form = command.form();
        Optional<Product> live = products.find(form.slug());
        if (live.isEmpty() || !LiveProducts.isLive(live.get())) {
            if (live.isPresent()) {
                forms.checkProductForm(form);
                Optional<Stored> open = proposals.openOf(live.get().id());
                if (open.isPresent()) {
                    requireSeen(form, live.get());
                }
                takenBack(open, command.actor());
            }
            ProductForm saved = forms.saveProductForm(new SaveProductForm(form, command.actor()));
            return new SavedListing(
                    saved,
                    live.flatMap(product -> proposals.openOf(product.id()))
                            .map(Stored::proposal)
                            .orElse(null));
        }
        return propose(command, live.get());
    }

    private SavedListing propose(SaveListing command, Product live) {
        ProductForm now = products.form(live);
        requireSeen(command.form(), live);
        // Stock is a fact of the warehouse and waits for no review.
        ProductForm wanted = FormParts.completed(command.form(), now);
        forms.checkProductForm(wanted);
        forms.saveStock(new SaveProductForm(command.form(), command.actor()));
        Optional<Stored> open = takenBack(proposals.openOf(live.id()), command.actor());
        Stored made = new Stored(proposal(live, wanted, command, open.orElse(null)), wanted);
        boolean same = Differences.between(now, wanted).isEmpty();
        transaction.executeWithoutResult(
                status -> {
                    if (open.isPresent()) {
                        proposals.rewrite(open.get().proposal().id(), made);
                    } else if (!same && proposals.insert(made)) {
                        proposals.begin(made.proposal(), command.actor().toString());
                    }
                });
        Proposal kept = proposals.openOf(live.id()).map(Stored::proposal).orElse(null);
        return new SavedListing(FormParts.standing(wanted, products.form(live)), kept);
    }

    private Proposal proposal(
            Product live, ProductForm form, SaveListing command, @Nullable Stored open) {
        Proposal before = open == null ? null : open.proposal();
        return new Proposal(
                before == null ? Ids.next() : before.id(),
                live.id(),
                ProposalKind.CHANGE,
                before == null ? Stage.DRAFT : before.stage(),
                FormParts.name(form),
                live.slug(),
                form.category(),
                form.media().isEmpty() ? null : form.media().getFirst(),
                List.of(),
                null,
                null,
                command.actor().toString(),
                null,
                live.version(),
                1,
                clock.instant(),
                clock.instant());
    }

    private static void requireSeen(ProductForm form, Product live) {
        if (form.version() != live.version()) {
            throw Refusal.conflict(
                    "changed_meanwhile", "Somebody else changed the product in between.");
        }
    }

    /**
     * Whoever handed something in may go on writing: it comes back from the review as it stands,
     * since what was passed there was said of other words. Of what somebody else handed in, and of
     * a farewell, nothing is written over.
     */
    private Optional<Stored> takenBack(Optional<Stored> open, Actor actor) {
        if (open.isEmpty()) {
            return open;
        }
        Proposal proposal = open.get().proposal();
        if (proposal.kind() == ProposalKind.DELIST) {
            throw underReview();
        }
        if (proposal.stage() == Stage.DRAFT || proposal.stage() == Stage.RETURNED) {
            return open;
        }
        if (!proposal.by().equals(actor.toString()) || proposal.stage() == Stage.PUBLISHING) {
            throw underReview();
        }
        transaction.executeWithoutResult(
                status ->
                        proposals.step(
                                proposal, Stage.RETURNED, actor.toString(), null, List.of()));
        return proposals.openOf(proposal.productId());
    }

    private static Refusal underReview() {
        return Refusal.conflict("under_review", "Somebody is looking at what was proposed before.");
    }
}
