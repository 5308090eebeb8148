package io.entrepot.listing.internal;

import io.entrepot.catalog.ListingState;
import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductQuery;
import io.entrepot.catalog.Publication;
import io.entrepot.catalog.ShelfApi;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Refusal;
import io.entrepot.listing.DelistProduct;
import io.entrepot.listing.Leaving;
import io.entrepot.listing.Proposal;
import io.entrepot.listing.ProposalKind;
import io.entrepot.listing.Stage;
import io.entrepot.listing.SubmitProduct;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Hands proposals in: from then on somebody else looks at them. */
@Component
final class Submissions {
    private static final int LONGEST_REASON = 300;
    private static final int MOST_MARKETS = 200;

    private final LiveProducts products;
    private final ShelfApi shelf;
    private final Proposals proposals;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Submissions(
            LiveProducts products,
            ShelfApi shelf,
            Proposals proposals,
            TransactionTemplate transaction,
            Clock clock) {
        this.products = products;
        this.shelf = shelf;
        this.proposals = proposals;
        this.transaction = transaction;
        this.clock = clock;
    }

    Proposal submit(SubmitProduct command) {
        bounded(command.reason());
        if (command.publications().size() > MOST_MARKETS) {
            throw Refusal.invalid("too_many", "At most " + MOST_MARKETS + " markets");
        }
        Product live = products.require(command.productId());
        Stored stored = proposals.openOf(live.id()).orElseGet(() -> listing(live, command));
        Proposal open = stored.proposal();
        if (open.stage() != Stage.DRAFT && open.stage() != Stage.RETURNED) {
            return open;
        }
        List<Publication> where =
                open.kind() == ProposalKind.CHANGE && command.publications().isEmpty()
                        ? shelf.publications(ProductQuery.id(live.id()))
                        : command.publications();
        String by = command.actor().toString();
        transaction.executeWithoutResult(
                status -> {
                    proposals.ask(open.id(), where, command.dueAt(), by);
                    proposals.step(open, Stage.REVIEW, by, command.reason(), List.of());
                });
        return proposals.require(open.id()).proposal();
    }

    /** A product that is not sold yet is proposed as it stands. */
    private Stored listing(Product live, SubmitProduct command) {
        if (live.state() == ListingState.SELLABLE) {
            throw Refusal.conflict("nothing_proposed", "It is sold already, and nothing changed.");
        }
        if (live.state() == ListingState.WITHDRAWN) {
            throw Refusal.conflict("withdrawn", "Take it back into the drafts first.");
        }
        return open(
                new Stored(made(live, null, command.dueAt(), command.actor().toString()), null));
    }

    Proposal delist(DelistProduct command) {
        Leaving leaving = command.leaving();
        bounded(leaving.reason());
        if (leaving.reason().isBlank()) {
            throw Refusal.invalid("reason_missing", "It needs a reason.");
        }
        Product live = products.require(command.productId());
        Optional<Stored> open = proposals.openOf(live.id());
        if (open.isPresent()) {
            if (open.get().proposal().kind() == ProposalKind.DELIST) {
                return open.get().proposal();
            }
            throw Refusal.conflict("under_review", "Another proposal for it is open.");
        }
        if (live.state() == ListingState.WITHDRAWN || live.state() == ListingState.DRAFT) {
            throw Refusal.conflict("not_in_shop", "It is not in the shop.");
        }
        String by = command.actor().toString();
        Proposal made = open(new Stored(made(live, leaving, command.dueAt(), by), null)).proposal();
        transaction.executeWithoutResult(
                status -> proposals.step(made, Stage.REVIEW, by, leaving.reason(), List.of()));
        return proposals.require(made.id()).proposal();
    }

    private Stored open(Stored made) {
        transaction.executeWithoutResult(
                status -> {
                    if (proposals.insert(made)) {
                        proposals.begin(made.proposal(), made.proposal().by());
                    }
                });
        return proposals.openOf(made.proposal().productId()).orElseThrow();
    }

    private Proposal made(
            Product live, @Nullable Leaving leaving, @Nullable Instant due, String by) {
        Instant now = clock.instant();
        return new Proposal(
                Ids.next(),
                live.id(),
                leaving == null ? ProposalKind.LIST : ProposalKind.DELIST,
                Stage.DRAFT,
                live.text("en").name(),
                live.slug(),
                products.form(live).category(),
                live.media().isEmpty() ? null : live.media().getFirst(),
                List.of(),
                leaving,
                due,
                by,
                null,
                live.version(),
                1,
                now,
                now);
    }

    private static void bounded(@Nullable String reason) {
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw Refusal.invalid("text_too_long", "At most 300 characters");
        }
    }
}
