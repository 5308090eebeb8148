package io.entrepot.catalog.internal;

import static io.entrepot.catalog.internal.TestCatalog.teapot;
import static io.entrepot.catalog.internal.TestCatalog.teapotBut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.catalog.BatteryFacts;
import io.entrepot.catalog.BidFarewell;
import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.ChangeListing;
import io.entrepot.catalog.Channel;
import io.entrepot.catalog.ClassifyProduct;
import io.entrepot.catalog.Farewell;
import io.entrepot.catalog.ListingState;
import io.entrepot.catalog.Ordering;
import io.entrepot.catalog.Party;
import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductChanged;
import io.entrepot.catalog.ProductDetails;
import io.entrepot.catalog.ProductQuery;
import io.entrepot.catalog.Publication;
import io.entrepot.catalog.PublishProduct;
import io.entrepot.catalog.RenameProduct;
import io.entrepot.catalog.SaveCategory;
import io.entrepot.catalog.SaveProduct;
import io.entrepot.catalog.SaveProductResult;
import io.entrepot.catalog.SaveProductResult.Refused;
import io.entrepot.catalog.SaveProductResult.Saved;
import io.entrepot.catalog.ShelfApi;
import io.entrepot.catalog.SlugQuery;
import io.entrepot.catalog.VariantIds;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.TestModule;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where and when a product is sold, what it says when it goes, and how it is declared. */
class ShelfServiceTest {
    private static final Actor CLERK = Actor.staff("clerk");

    private final TestModule module = TestModule.of("catalog");
    private final CatalogApi catalog = module.get(CatalogApi.class);
    private final ShelfApi shelf = module.get(ShelfApi.class);

    @BeforeEach
    void category() {
        catalog.saveCategory(new SaveCategory("kitchen", null, 1, Map.of("en", "Kitchen")));
    }

    @AfterEach
    void close() {
        module.close();
    }

    @Test
    void a_draft_stays_with_staff_until_it_is_published() {
        UUID id = saved(teapot().with(null, details(), true));
        assertThat(product(id).state()).isEqualTo(ListingState.DRAFT);

        Product published = publish(id);

        assertThat(published.state()).isEqualTo(ListingState.SELLABLE);
        assertThat(published.isSoldIn("de")).isTrue();
        assertThat(published.details()).isEqualTo(details());
        long version = published.version();
        assertThat(publish(id).version()).isEqualTo(version);
    }

    @Test
    void what_is_missing_can_not_be_published() {
        UUID id = saved(teapotBut().hsCode(null).product().with(null, ProductDetails.NONE, true));
        assertThatThrownBy(() -> publish(id))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("not_ready"));
    }

    @Test
    void a_product_is_sold_only_where_it_is_published() {
        UUID id = saved(teapot());
        Product published = publish(id, Publication.now("de"), Publication.now("jp"));
        assertThat(published.markets()).containsExactly("de", "jp");
        assertThat(published.isSoldIn("us")).isFalse();
        UUID variant = published.variants().getFirst().id();
        assertThat(catalog.variants(new VariantIds(List.of(variant))).getFirst().isSoldIn("us"))
                .isFalse();
    }

    @Test
    void a_market_opens_and_closes_by_the_clock_of_the_database_and_tells_of_it_once() {
        UUID id = saved(teapot());
        var now = module.jdbc.sql("select now()").query(java.time.OffsetDateTime.class).single();
        publish(
                id,
                new Publication(
                        "de",
                        Channel.SHOP,
                        now.toInstant().plusSeconds(3_600),
                        now.toInstant().plusSeconds(7_200),
                        false));
        assertThat(product(id).markets()).isEmpty();
        PublicationTurns turns = module.get(PublicationTurns.class);
        assertThat(turns.run()).isZero();

        shift("opens_at = now() - interval '1 minute'");
        long before = told();
        assertThat(turns.run()).isEqualTo(1);
        assertThat(turns.run()).isZero();
        assertThat(product(id).markets()).containsExactly("de");
        assertThat(told()).isEqualTo(before + 1);

        shift("opens_at = now() - interval '2 hours', closes_at = now() - interval '1 hour'");
        assertThat(turns.run()).isEqualTo(1);
        assertThat(product(id).markets()).isEmpty();
    }

    @Test
    void who_goes_says_farewell_with_a_reason_and_something_else_instead() {
        UUID id = saved(teapot());
        UUID other =
                saved(
                        teapotBut()
                                .slug("kettle")
                                .variants(
                                        new io.entrepot.catalog.SaveVariant(
                                                "KETTLE", null, Map.of(), 9, 9, 9, 9, List.of()))
                                .product());
        assertThatThrownBy(() -> shelf.farewell(ProductQuery.id(id))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> bid(id, other)).isInstanceOf(Refusal.class);

        change(id, ListingState.RETIRING);
        bid(id, other);
        change(id, ListingState.WITHDRAWN);

        Farewell farewell = shelf.farewell(ProductQuery.slug("teapot"));
        assertThat(farewell.reason()).isEqualTo("replaced");
        assertThat(farewell.alternatives()).containsExactly(other);
        assertThat(farewell.successorSlug()).isEqualTo("kettle");
        assertThat(product(id).media()).containsExactly("teapot.svg");
        assertThatThrownBy(() -> catalog.product(ProductQuery.slug("teapot")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("gone"));
    }

    @Test
    void saving_a_retiring_product_does_not_bring_it_back() {
        UUID id = saved(teapot());
        change(id, ListingState.RETIRING);
        saved(teapotBut().named("Another name").product());
        assertThat(product(id).state()).isEqualTo(ListingState.RETIRING);
    }

    @Test
    void a_former_address_leads_to_the_product_and_is_never_given_to_another() {
        UUID id = saved(teapot());
        shelf.renameProduct(new RenameProduct(id, "round-teapot", CLERK));
        shelf.renameProduct(new RenameProduct(id, "moon-teapot", CLERK));
        assertThat(current("teapot")).isEqualTo("moon-teapot");
        assertThat(current("round-teapot")).isEqualTo("moon-teapot");

        UUID other =
                saved(
                        teapotBut()
                                .slug(null)
                                .named("Teapot")
                                .variants(
                                        new io.entrepot.catalog.SaveVariant(
                                                "OTHER", null, Map.of(), 9, 9, 9, 9, List.of()))
                                .product());
        assertThat(product(other).slug()).isEqualTo("teapot-other");
        assertThatThrownBy(() -> shelf.renameProduct(new RenameProduct(other, "teapot", CLERK)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("slug_taken"));
        shelf.renameProduct(new RenameProduct(id, "teapot", CLERK));
        assertThat(current("moon-teapot")).isEqualTo("teapot");
    }

    @Test
    void details_that_a_feed_does_not_state_stay_and_those_that_no_longer_fit_go() {
        UUID id = saved(teapot().with(null, details(), false));
        saved(teapotBut().named("Another name").product());
        assertThat(product(id).details()).isEqualTo(details());

        saved(teapotBut().hsCode("691110").product());
        assertThat(product(id).details()).isEqualTo(details().withHsCodes(Map.of()));
    }

    @Test
    void codes_of_destinations_lengthen_the_products_own() {
        UUID id = saved(teapotBut().hsCode(null).product());
        Product listed = product(id);
        assertThat(listed.state()).isEqualTo(ListingState.LISTED);
        for (String wrong : List.of("691110", "6911101", "69121000", "6912000099999")) {
            assertThatThrownBy(() -> classify(listed, "691110", Map.of("EU", wrong)))
                    .isInstanceOf(Refusal.class);
        }
        Product classified =
                classify(listed, "691110", Map.of("EU", "69111000", "US", "6911105200"));
        assertThat(classified.hsCode()).isEqualTo("691110");
        assertThat(classified.whyNotSellable()).isEmpty();
        UUID variant = classified.variants().getFirst().id();
        var facts = catalog.variants(new VariantIds(List.of(variant))).getFirst();
        assertThat(facts.hsCodeIn("FR")).isEqualTo("69111000");
        assertThat(facts.hsCodeIn("US")).isEqualTo("6911105200");
        assertThat(facts.hsCodeIn("JP")).isEqualTo("691110");
        assertThatThrownBy(() -> classify(listed, null, Map.of()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("changed_meanwhile"));
    }

    @Test
    void details_that_make_no_sense_are_refused_with_their_field() {
        assertRefused("ordering_invalid", new Ordering(5, 4, 7), null);
        assertRefused("ordering_invalid", new Ordering(0, 1, null), null);
        assertRefused(
                "battery_invalid",
                Ordering.FREE,
                new BatteryFacts(BatteryFacts.Chemistry.ALKALINE, BigDecimal.ZERO, 1));
    }

    private void assertRefused(String code, Ordering ordering, @Nullable BatteryFacts battery) {
        ProductDetails wrong =
                new ProductDetails(
                        null, null, Map.of(), battery, null, null, Map.of(), ordering, false,
                        List.of(), List.of(), Map.of());
        SaveProductResult result = catalog.save(teapot().with(null, wrong, false));
        assertThat(result)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static ProductDetails details() {
        return new ProductDetails(
                new Party("Hanjiang Kiln Co.", "12 Kiln Road, Jingdezhen", "hello@kiln.example"),
                null,
                Map.of("EU", "69120023"),
                new BatteryFacts(BatteryFacts.Chemistry.LITHIUM_ION, new BigDecimal("7.4"), 1),
                null,
                14,
                Map.of("en", "Hot."),
                new Ordering(2, 2, 10),
                false,
                List.of(),
                List.of("kettle"),
                Map.of());
    }

    private UUID saved(SaveProduct product) {
        SaveProductResult result = catalog.save(product);
        assertThat(result).isInstanceOf(Saved.class);
        return ((Saved) result).id();
    }

    private Product product(UUID id) {
        return catalog.productsById(new io.entrepot.catalog.ProductIds(List.of(id))).getFirst();
    }

    private Product publish(UUID id, Publication... where) {
        return shelf.publish(new PublishProduct(id, List.of(where), "reviewed", CLERK));
    }

    private void change(UUID id, ListingState to) {
        catalog.changeListing(new ChangeListing(id, to, product(id).version(), null, CLERK));
    }

    private void bid(UUID id, UUID other) {
        shelf.bidFarewell(
                new BidFarewell(
                        id, "replaced", List.of(other), other, Farewell.Pictures.FIRST, CLERK));
    }

    private Product classify(Product product, @Nullable String code, Map<String, String> longer) {
        return shelf.classify(
                new ClassifyProduct(product.id(), product.version(), code, longer, CLERK));
    }

    private String current(String slug) {
        return shelf.currentSlug(new SlugQuery(SlugQuery.Kind.PRODUCT, slug)).slug();
    }

    private void shift(String set) {
        module.jdbc.sql("update catalog.publication set " + set).update();
    }

    private long told() {
        return module.events.of(ProductChanged.class).size();
    }
}
