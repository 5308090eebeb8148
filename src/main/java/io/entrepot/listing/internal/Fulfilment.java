package io.entrepot.listing.internal;

import io.entrepot.catalog.BidFarewell;
import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.ChangeListing;
import io.entrepot.catalog.Farewell;
import io.entrepot.catalog.ListingState;
import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductQuery;
import io.entrepot.catalog.PublishProduct;
import io.entrepot.catalog.ShelfApi;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Refusal;
import io.entrepot.listing.Leaving;
import io.entrepot.listing.Proposal;
import io.entrepot.listing.ProposalKind;
import io.entrepot.listing.Stage;
import io.entrepot.offer.ProductForm;
import io.entrepot.offer.ProductFormApi;
import io.entrepot.offer.SaveProductForm;
import io.entrepot.platform.fault.Failpoint;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Makes a proposal come true. That it is being done is written down first; every step can be
 * repeated, so whoever finds it half done finishes it, and what is refused on the way sends it back
 * with the reason.
 */
@Component
final class Fulfilment {
    private final LiveProducts products;
    private final CatalogApi catalog;
    private final ShelfApi shelf;
    private final ProductFormApi forms;
    private final Proposals proposals;
    private final TransactionTemplate transaction;

    Fulfilment(
            LiveProducts products,
            CatalogApi catalog,
            ShelfApi shelf,
            ProductFormApi forms,
            Proposals proposals,
            TransactionTemplate transaction) {
        this.products = products;
        this.catalog = catalog;
        this.shelf = shelf;
        this.forms = forms;
        this.proposals = proposals;
        this.transaction = transaction;
    }

    /** What was looked at was the difference to a product that has changed since. */
    void requireUnmoved(Proposal proposal) {
        if (hasMoved(proposal)) {
            throw Refusal.conflict(
                    "live_changed", "The live product changed since; save the change again.");
        }
    }

    private boolean hasMoved(Proposal proposal) {
        return proposal.kind() == ProposalKind.CHANGE
                && products.require(proposal.productId()).version() != proposal.baseVersion();
    }

    /** Begins one whose time has come, and finishes one that was begun. */
    void turn(UUID id) {
        Stored stored = proposals.require(id);
        if (stored.proposal().stage() == Stage.SCHEDULED) {
            if (hasMoved(stored.proposal())) {
                step(stored.proposal(), Stage.RETURNED, Actor.SYSTEM, "live_changed");
                return;
            }
            step(stored.proposal(), Stage.PUBLISHING, Actor.SYSTEM, null);
        }
        finish(id, Actor.SYSTEM);
    }

    void finish(UUID id, Actor actor) {
        Stored stored = proposals.require(id);
        if (stored.proposal().stage() != Stage.PUBLISHING) {
            return;
        }
        try {
            perform(stored, actor);
        } catch (Refusal refused) {
            step(stored.proposal(), Stage.RETURNED, actor, refused.code());
            throw refused;
        }
        Failpoint.reached("listing.before-done");
        step(stored.proposal(), Stage.DONE, actor, null);
    }

    private void perform(Stored stored, Actor actor) {
        Proposal proposal = stored.proposal();
        switch (proposal.kind()) {
            case LIST -> publish(proposal, actor);
            case CHANGE -> {
                change(Objects.requireNonNull(stored.form()), proposal, actor);
                Failpoint.reached("listing.after-change");
                publish(proposal, actor);
            }
            case DELIST -> move(proposal, ListingState.WITHDRAWN, actor);
        }
    }

    private void publish(Proposal proposal, Actor actor) {
        shelf.publish(
                new PublishProduct(
                        proposal.productId(), proposal.publications(), proposal.reason(), actor));
    }

    /** The version was compared when it was decided; whoever repeats this finds it written. */
    private void change(ProductForm wanted, Proposal proposal, Actor actor) {
        Product live = products.require(proposal.productId());
        forms.saveProductForm(new SaveProductForm(wanted.at(live.version()), actor));
    }

    /** What passing a station of the way out does to the product. */
    void leave(Proposal proposal, Actor actor) {
        switch (proposal.stage()) {
            case CATEGORY -> move(proposal, ListingState.RETIRING, actor);
            case DESCRIPTION -> say(proposal, Farewell.Pictures.KEEP, actor);
            case IMAGES -> say(proposal, leaving(proposal).pictures(), actor);
            case REVIEW,
                    DRAFT,
                    PRICE,
                    PUBLISH,
                    SCHEDULED,
                    PUBLISHING,
                    DONE,
                    RETURNED,
                    DISCARDED -> {}
        }
    }

    /** A product that was on its way out is sold again, as it was and where it was. */
    void comeBack(Proposal proposal, Actor actor) {
        Product live = products.require(proposal.productId());
        if (live.state() != ListingState.RETIRING) {
            return;
        }
        if (live.whyNotSellable().isEmpty()) {
            shelf.publish(
                    new PublishProduct(
                            live.id(),
                            shelf.publications(ProductQuery.id(live.id())),
                            "kept",
                            actor));
        } else {
            move(proposal, ListingState.LISTED, actor);
        }
    }

    private void say(Proposal proposal, Farewell.Pictures pictures, Actor actor) {
        Leaving leaving = leaving(proposal);
        shelf.bidFarewell(
                new BidFarewell(
                        proposal.productId(),
                        leaving.reason(),
                        leaving.alternatives(),
                        leaving.successor(),
                        pictures,
                        actor));
    }

    private void move(Proposal proposal, ListingState to, Actor actor) {
        Product live = products.require(proposal.productId());
        if (live.state() != to) {
            catalog.changeListing(
                    new ChangeListing(live.id(), to, live.version(), proposal.reason(), actor));
        }
    }

    private void step(Proposal seen, Stage to, Actor actor, @Nullable String reason) {
        transaction.executeWithoutResult(
                status -> proposals.step(seen, to, actor.toString(), reason, List.of()));
    }

    private static Leaving leaving(Proposal proposal) {
        return Objects.requireNonNull(proposal.leaving());
    }
}
