package io.entrepot.listing.internal;

import io.entrepot.catalog.BatteryKind;
import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.Ordering;
import io.entrepot.catalog.Party;
import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductDetails;
import io.entrepot.catalog.ProductIds;
import io.entrepot.catalog.ProductText;
import io.entrepot.catalog.Publication;
import io.entrepot.catalog.SaveCategory;
import io.entrepot.inventory.InventoryApi;
import io.entrepot.inventory.SaveWarehouse;
import io.entrepot.inventory.Warehouse;
import io.entrepot.kernel.Actor;
import io.entrepot.listing.AdvanceProposal;
import io.entrepot.listing.ListingApi;
import io.entrepot.listing.Proposal;
import io.entrepot.listing.ProposalQuery;
import io.entrepot.listing.ProposalView;
import io.entrepot.listing.SaveListing;
import io.entrepot.listing.SavedListing;
import io.entrepot.listing.Stage;
import io.entrepot.listing.SubmitProduct;
import io.entrepot.market.Incoterm;
import io.entrepot.market.Market;
import io.entrepot.market.MarketApi;
import io.entrepot.market.SaveMarket;
import io.entrepot.market.TaxDisplay;
import io.entrepot.offer.ProductForm;
import io.entrepot.platform.TestModule;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** A shop with two markets, one of them in the Union, and a mug that waits to be sold. */
final class TestListing implements AutoCloseable {
    static final Actor AUTHOR = Actor.staff("author");
    static final Actor REVIEWER = Actor.staff("reviewer");
    static final Set<Stage> ALL = EnumSet.range(Stage.REVIEW, Stage.PUBLISH);

    final TestModule module =
            TestModule.of(
                    "market",
                    "catalog",
                    "inventory",
                    "pricing",
                    "promotion",
                    "shipping",
                    "customs",
                    "offer",
                    "listing");
    final ListingApi listing = module.get(ListingApi.class);
    final CatalogApi catalog = module.get(CatalogApi.class);

    TestListing() {
        catalog.saveCategory(new SaveCategory("mugs", null, 1, Map.of("en", "Mugs")));
        module.get(InventoryApi.class)
                .saveWarehouse(
                        new SaveWarehouse(
                                new Warehouse(
                                        "SZX", "Shenzhen", Warehouse.Kind.OWN, "CN", "Shenzhen"),
                                Actor.SYSTEM));
        market("de", "DE", "EUR", List.of("de-DE", "en"), TaxDisplay.GROSS);
        market("us", "US", "USD", List.of("en-US"), TaxDisplay.NET);
    }

    private void market(
            String code, String country, String currency, List<String> locales, TaxDisplay tax) {
        module.get(MarketApi.class)
                .saveMarket(
                        new SaveMarket(
                                new Market(
                                        code,
                                        List.of(country),
                                        Currency.getInstance(currency),
                                        locales,
                                        tax,
                                        code,
                                        Incoterm.DDP,
                                        code.equals("de") ? Set.of("IOSS") : Set.of(),
                                        false,
                                        true,
                                        List.of("SZX"),
                                        List.of("card"),
                                        14),
                                1,
                                AUTHOR));
    }

    static ProductForm mug(long version) {
        return mug(version, "Stoneware mug", details());
    }

    static ProductForm mug(long version, String name, @Nullable ProductDetails details) {
        return new ProductForm(
                null,
                "my-mug",
                version,
                null,
                List.of(),
                "mugs",
                "Hanjiang Kiln",
                "691200",
                "CN",
                "standard",
                BatteryKind.NONE,
                Map.of(
                        "en",
                        new ProductText(
                                name, "A round mug of stoneware that holds a third of a litre."),
                        "de",
                        new ProductText(
                                "Becher aus Steinzeug",
                                "Ein runder Becher aus Steinzeug, der einen Drittelliter fasst.")),
                List.of("/media/mug-1.webp", "/media/mug-2.webp"),
                List.of(
                        new ProductForm.Row(
                                null,
                                "MUG-1",
                                null,
                                Map.of(),
                                380,
                                120,
                                90,
                                100,
                                List.of(),
                                Map.of("de", "18.90", "us", "19.00"),
                                Map.of("SZX", 25),
                                List.of(),
                                "HK-M1",
                                "6.00")),
                null,
                details);
    }

    static ProductDetails details() {
        Party maker = new Party("Hanjiang Kiln Co.", "12 Kiln Road, Jingdezhen", "hi@kiln.example");
        Party responsible = new Party("EU Rep GmbH", "Hafen 1, Hamburg", "rep@example.com");
        return new ProductDetails(
                maker,
                responsible,
                Map.of(),
                null,
                null,
                null,
                Map.of(),
                Ordering.FREE,
                false,
                List.of(),
                List.of(),
                Map.of());
    }

    SavedListing save(ProductForm form) {
        return saveAs(AUTHOR, form);
    }

    SavedListing saveAs(Actor actor, ProductForm form) {
        return listing.save(new SaveListing(form, actor));
    }

    /** A mug as a draft; answers its id. */
    UUID draft() {
        return Objects.requireNonNull(save(mug(0)).form().id());
    }

    Proposal submit(UUID product, Publication... where) {
        return listing.submit(
                new SubmitProduct(product, List.of(where), null, "new in the range", AUTHOR));
    }

    Proposal submitDue(UUID product, Instant due) {
        return listing.submit(new SubmitProduct(product, List.of(), due, null, AUTHOR));
    }

    /** A mug that is sold. */
    UUID sold() {
        UUID id = draft();
        pass(submit(id), ALL);
        return id;
    }

    Proposal pass(Proposal proposal, Set<Stage> stations) {
        return listing.advance(
                new AdvanceProposal(proposal.id(), proposal.version(), stations, REVIEWER));
    }

    ProposalView view(Proposal proposal) {
        return listing.proposal(new ProposalQuery(proposal.id()));
    }

    Product product(UUID id) {
        return catalog.productsById(new ProductIds(List.of(id))).getFirst();
    }

    @Override
    public void close() {
        module.close();
    }
}
