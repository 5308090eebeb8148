package io.entrepot.listing.web;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.ChangeListing;
import io.entrepot.catalog.Farewell;
import io.entrepot.catalog.ListingState;
import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductIds;
import io.entrepot.catalog.ProductQuery;
import io.entrepot.catalog.Publication;
import io.entrepot.catalog.ShelfApi;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Permission;
import io.entrepot.kernel.Refusal;
import io.entrepot.listing.CheckResult;
import io.entrepot.listing.DelistProduct;
import io.entrepot.listing.Leaving;
import io.entrepot.listing.ListingApi;
import io.entrepot.listing.ProductProposals;
import io.entrepot.listing.SubmitProduct;
import io.entrepot.platform.web.Needs;
import io.entrepot.platform.web.StaffNames;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A product in the listing flow: how it stands, handed in, taken out, taken up again. */
@RestController
@RequestMapping("/api/v1/console/listing/products")
class ConsoleListing {
    /** How a product stands. */
    record Standing(
            ShownProposal.@Nullable Row open,
            List<ShownProposal.Step> steps,
            List<CheckResult> checks,
            List<Publication> publications) {}

    /** Where and when it shall be sold, and why. */
    record Submission(
            @Nullable List<Publication> publications,
            @Nullable Instant dueAt,
            @Nullable String reason) {}

    /** Why it goes, and what one can take instead. */
    record Delisting(
            String reason,
            @Nullable List<UUID> alternatives,
            @Nullable UUID successor,
            Farewell.@Nullable Pictures pictures,
            @Nullable Instant dueAt) {}

    private final ListingApi listing;
    private final CatalogApi catalog;
    private final ShelfApi shelf;
    private final StaffNames names;

    ConsoleListing(ListingApi listing, CatalogApi catalog, ShelfApi shelf, StaffNames names) {
        this.listing = listing;
        this.catalog = catalog;
        this.shelf = shelf;
        this.names = names;
    }

    @GetMapping("/{id}")
    @Needs(Permission.CATALOG_READ)
    Standing one(@PathVariable UUID id) {
        ProductProposals all = listing.ofProduct(ProductQuery.id(id));
        return new Standing(
                all.open() == null ? null : ShownProposal.Row.of(all.open(), names),
                ShownProposal.Step.of(all.steps(), names),
                all.checks(),
                shelf.publications(ProductQuery.id(id)));
    }

    @PostMapping("/{id}/submission")
    @Needs(Permission.CATALOG_WRITE)
    ShownProposal.Row submit(
            @PathVariable UUID id, @RequestBody Submission body, Authentication staff) {
        return ShownProposal.Row.of(
                listing.submit(
                        new SubmitProduct(
                                id,
                                body.publications() == null ? List.of() : body.publications(),
                                body.dueAt(),
                                body.reason(),
                                Actor.staff(staff.getName()))),
                names);
    }

    @PostMapping("/{id}/delisting")
    @Needs(Permission.CATALOG_WRITE)
    ShownProposal.Row delist(
            @PathVariable UUID id, @RequestBody Delisting body, Authentication staff) {
        return ShownProposal.Row.of(
                listing.delist(
                        new DelistProduct(
                                id,
                                new Leaving(
                                        body.reason(),
                                        body.alternatives() == null
                                                ? List.of()
                                                : body.alternatives(),
                                        body.successor(),
                                        body.pictures() == null
                                                ? Farewell.Pictures.KEEP
                                                : body.pictures()),
                                body.dueAt(),
                                Actor.staff(staff.getName()))),
                names);
    }

    /** Takes a withdrawn product up again, as a draft. */
    @PostMapping("/{id}/draft")
    @Needs(Permission.CATALOG_WRITE)
    Standing draft(@PathVariable UUID id, Authentication staff) {
        Product product =
                catalog.productsById(new ProductIds(List.of(id))).stream()
                        .findFirst()
                        .orElseThrow(() -> Refusal.notFound("product"));
        catalog.changeListing(
                new ChangeListing(
                        id,
                        ListingState.DRAFT,
                        product.version(),
                        "taken up again",
                        Actor.staff(staff.getName())));
        return one(id);
    }
}
