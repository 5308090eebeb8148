package io.entrepot.listing.web;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.Farewell;
import io.entrepot.catalog.ListingState;
import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductIds;
import io.entrepot.catalog.ProductQuery;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Permission;
import io.entrepot.kernel.Refusal;
import io.entrepot.listing.AdvanceProposal;
import io.entrepot.listing.CheckResult;
import io.entrepot.listing.DelistProduct;
import io.entrepot.listing.Finding;
import io.entrepot.listing.Leaving;
import io.entrepot.listing.ListingApi;
import io.entrepot.listing.Proposal;
import io.entrepot.listing.ProposalKind;
import io.entrepot.listing.Stage;
import io.entrepot.listing.SubmitProduct;
import io.entrepot.platform.list.Bulk;
import io.entrepot.platform.web.Needs;
import io.entrepot.platform.web.ProblemTexts;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** One step of the listing flow for many products, each through the door by itself. */
@RestController
@RequestMapping("/api/v1/console/listing/bulk")
class ListingBulk {
    /** What can be asked of many at once. */
    private enum Action {
        /** Hand them in for review. */
        SUBMIT,
        /** Hand them in and pass every station that one may pass. */
        PUBLISH,
        /** Take them out of the shop, as far as one may. */
        DELIST
    }

    private final ListingApi listing;
    private final CatalogApi catalog;
    private final ProblemTexts texts;

    ListingBulk(ListingApi listing, CatalogApi catalog, ProblemTexts texts) {
        this.listing = listing;
        this.catalog = catalog;
        this.texts = texts;
    }

    @PostMapping("/preview")
    @Needs(Permission.CATALOG_WRITE)
    Bulk.Preview preview(@RequestBody Bulk.Request request, Locale locale) {
        return new Bulk(texts, locale).preview(request, check(action(request)));
    }

    @PostMapping
    @Needs(Permission.CATALOG_WRITE)
    Bulk.Report run(@RequestBody Bulk.Request request, Authentication staff, Locale locale) {
        Action action = action(request);
        Actor actor = Actor.staff(staff.getName());
        Set<Stage> stations = action == Action.SUBMIT ? Set.of() : Stations.of(staff);
        return new Bulk(texts, locale)
                .run(
                        request,
                        check(action),
                        id ->
                                action == Action.DELIST
                                        ? leave(id, request.reason(), actor, stations)
                                        : come(id, request.reason(), actor, stations));
    }

    private boolean come(UUID id, @Nullable String reason, Actor actor, Set<Stage> stations) {
        if (product(id).state() == ListingState.SELLABLE && open(id) == null) {
            return false;
        }
        Proposal proposal = listing.submit(new SubmitProduct(id, List.of(), null, reason, actor));
        return pass(proposal, actor, stations);
    }

    private boolean leave(UUID id, @Nullable String reason, Actor actor, Set<Stage> stations) {
        if (product(id).state() == ListingState.WITHDRAWN) {
            return false;
        }
        String why = reason == null || reason.isBlank() ? Farewell.NO_REASON : reason;
        Proposal proposal =
                listing.delist(
                        new DelistProduct(
                                id,
                                new Leaving(why, List.of(), null, Farewell.Pictures.KEEP),
                                null,
                                actor));
        return pass(proposal, actor, stations);
    }

    private boolean pass(Proposal proposal, Actor actor, Set<Stage> stations) {
        if (stations.contains(proposal.stage())) {
            listing.advance(
                    new AdvanceProposal(proposal.id(), proposal.version(), stations, actor));
        }
        return true;
    }

    private Bulk.Check check(Action action) {
        return new Bulk.Check() {
            @Override
            public String label(UUID id) {
                return product(id).text("en").name();
            }

            // What would be refused for sure; the rest the flow says itself.
            @Override
            public void check(UUID id) {
                Product product = product(id);
                Proposal open = open(id);
                if (action == Action.DELIST) {
                    requireInShop(product, open);
                    return;
                }
                if (product.state() == ListingState.SELLABLE && open == null) {
                    throw Refusal.conflict("nothing_proposed", "It is sold already.");
                }
                if (product.state() == ListingState.WITHDRAWN) {
                    throw Refusal.conflict("withdrawn", "Take it back into the drafts first.");
                }
                if (action == Action.PUBLISH) {
                    requireAllowed(id);
                }
            }
        };
    }

    private static void requireInShop(Product product, @Nullable Proposal open) {
        if (product.state() == ListingState.WITHDRAWN || product.state() == ListingState.DRAFT) {
            throw Refusal.conflict("not_in_shop", "It is not in the shop.");
        }
        if (open != null && open.kind() != ProposalKind.DELIST) {
            throw Refusal.conflict("under_review", "Another proposal for it is open.");
        }
    }

    private void requireAllowed(UUID id) {
        listing.ofProduct(ProductQuery.id(id)).checks().stream()
                .filter(check -> !check.allowed())
                .map(CheckResult::findings)
                .flatMap(List::stream)
                .filter(Finding::refuses)
                .findFirst()
                .ifPresent(
                        finding -> {
                            throw new Refusal(
                                    finding.code(),
                                    Refusal.Kind.UNPROCESSABLE,
                                    finding.code(),
                                    java.util.Map.copyOf(finding.facts()));
                        });
    }

    private @Nullable Proposal open(UUID id) {
        return listing.openProposal(ProductQuery.id(id)).proposal();
    }

    private static Action action(Bulk.Request request) {
        try {
            return Action.valueOf(request.action());
        } catch (IllegalArgumentException unknown) {
            throw Refusal.invalid("bad_bulk", "Products have no such bulk action.");
        }
    }

    private Product product(UUID id) {
        return catalog.productsById(new ProductIds(List.of(id))).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("product"));
    }
}
