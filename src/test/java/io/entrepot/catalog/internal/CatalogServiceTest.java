package io.entrepot.catalog.internal;

import static io.entrepot.catalog.internal.TestCatalog.teapot;
import static io.entrepot.catalog.internal.TestCatalog.teapotBut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.catalog.Attribute;
import io.entrepot.catalog.AttributeType;
import io.entrepot.catalog.AttributeValue;
import io.entrepot.catalog.CategoryAttribute;
import io.entrepot.catalog.CategoryChanged;
import io.entrepot.catalog.ChangeListing;
import io.entrepot.catalog.FindProducts;
import io.entrepot.catalog.ListingState;
import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductChanged;
import io.entrepot.catalog.ProductQuery;
import io.entrepot.catalog.ProposeFilters;
import io.entrepot.catalog.SaveAttributes;
import io.entrepot.catalog.SaveCategory;
import io.entrepot.catalog.SaveProduct;
import io.entrepot.catalog.SaveProductResult;
import io.entrepot.catalog.SaveProductResult.Change;
import io.entrepot.catalog.SaveProductResult.Refused;
import io.entrepot.catalog.SaveProductResult.Saved;
import io.entrepot.catalog.SaveProducts;
import io.entrepot.catalog.SaveVariant;
import io.entrepot.catalog.SetCategoryAttributes;
import io.entrepot.catalog.VariantIds;
import io.entrepot.catalog.VariantOption;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Refusal;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** The catalogue through its door, on a real database. */
class CatalogServiceTest {
    private final TestCatalog catalog = new TestCatalog();

    @BeforeEach
    void categories() {
        catalog.api.saveCategory(new SaveCategory("kitchen", null, 1, Map.of("en", "Kitchen")));
        catalog.api.saveCategory(new SaveCategory("tea", "kitchen", 1, Map.of("en", "Tea")));
        catalog.api.saveCategory(new SaveCategory("outdoor", null, 2, Map.of("en", "Outdoor")));
    }

    @Test
    void what_is_saved_is_read_back_with_its_variants() {
        Saved saved = saved(teapot());
        Product read = catalog.api.product(ProductQuery.slug("teapot"));
        assertThat(saved.change()).isEqualTo(Change.CREATED);
        assertThat(read.id()).isEqualTo(saved.id());
        assertThat(read.state()).isEqualTo(ListingState.SELLABLE);
        assertThat(read.whyNotSellable()).isEmpty();
        assertThat(read.text("de").name()).isEqualTo("Teekanne aus Steinzeug");
        assertThat(read.variants()).extracting(v -> v.sku()).containsExactly("TEA-ASH", "TEA-MOS");
        assertThat(read.variants().getFirst().id()).isEqualTo(saved.variantsBySku().get("TEA-ASH"));
        assertThat(
                        catalog.api.variants(
                                new VariantIds(List.copyOf(saved.variantsBySku().values()))))
                .hasSize(2)
                .allMatch(facts -> facts.weightGrams() == 1150 && "691200".equals(facts.hsCode()));
    }

    @Test
    void codes_are_read_in_words_once_they_are_defined() {
        saved(teapot());
        assertThat(option().label("de")).isEqualTo("ash");
        catalog.api.saveAttributes(new SaveAttributes(List.of(colour("#e8e4da"))));
        assertThat(option().name("de")).isEqualTo("Farbe");
        assertThat(option().label("de")).isEqualTo("Aschweiß");
        assertThat(option().label("ja")).isEqualTo("Ash white");
        assertThat(option().swatch()).isEqualTo("#e8e4da");
    }

    @Test
    void a_category_says_which_attributes_narrow_its_lists() {
        catalog.api.saveAttributes(new SaveAttributes(List.of(colour(null))));
        var filter = new CategoryAttribute("colour", false, true, true);
        var command = new SetCategoryAttributes("tea", List.of(filter));
        assertThat(catalog.api.setCategoryAttributes(command).attributes()).containsExactly(filter);
        catalog.api.setCategoryAttributes(command);
        assertThat(catalog.events).singleElement().isInstanceOf(CategoryChanged.class);
        assertThatThrownBy(
                        () ->
                                catalog.api.setCategoryAttributes(
                                        new SetCategoryAttributes(
                                                "tea",
                                                List.of(
                                                        new CategoryAttribute(
                                                                "smell", false, true, false)))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("unknown_attribute"));
    }

    @Test
    void proposes_filters_of_what_repeats_and_leaves_a_chosen_category_alone() {
        for (int i = 0; i < 6; i++) {
            saved(
                    teapotBut()
                            .slug("pot-" + i)
                            .externalId("pot-" + i)
                            .variants(
                                    new SaveVariant(
                                            "POT-" + i, null, Map.of(), 9, 9, 9, 9, List.of()))
                            .attributes(
                                    new AttributeValue(
                                            "glaze", "Glaze", i < 3 ? "matt" : "gloss", null, null),
                                    new AttributeValue("batch", "Batch", "B" + i, null, null))
                            .product());
        }
        var proposed =
                catalog.api.proposeFilters(
                        new ProposeFilters(Map.of("glaze", Map.of("en", "Glaze", "de", "Glasur"))));
        assertThat(proposed)
                .singleElement()
                .satisfies(
                        category ->
                                assertThat(category.attributes())
                                        .containsExactly(
                                                new CategoryAttribute(
                                                        "glaze", false, true, false)));
        assertThat(catalog.api.attributes().getFirst().names()).containsEntry("de", "Glasur");
        assertThat(catalog.api.proposeFilters(new ProposeFilters(Map.of()))).isEmpty();
    }

    private VariantOption option() {
        return read("teapot").variants().getFirst().options().getFirst();
    }

    private static Attribute colour(@Nullable String swatch) {
        return new Attribute(
                "colour",
                AttributeType.CHOICE,
                null,
                Map.of("en", "Colour", "de", "Farbe"),
                List.of(
                        new Attribute.Choice(
                                "ash", Map.of("en", "Ash white", "de", "Aschweiß"), swatch)),
                0);
    }

    @Test
    void saving_the_same_again_writes_and_tells_nothing() {
        saved(teapot());
        Saved again = saved(teapot());
        assertThat(again.change()).isEqualTo(Change.UNCHANGED);
        assertThat(again.variantsBySku()).hasSize(2);
        assertThat(catalog.events).hasSize(1);
    }

    @Test
    void a_change_raises_the_version_and_is_told_once() {
        Saved first = saved(teapot());
        Saved second = saved(teapotBut().hsCode("691110").product());
        assertThat(second.change()).isEqualTo(Change.UPDATED);
        assertThat(second.variantsBySku()).isEqualTo(first.variantsBySku());
        assertThat(catalog.events)
                .containsExactly(
                        new ProductChanged(first.id(), 1), new ProductChanged(first.id(), 2));
    }

    @Test
    void a_product_that_lacks_something_is_listed_and_says_why() {
        SaveProduct poor =
                teapotBut()
                        .hsCode(null)
                        .variants(new SaveVariant("P", null, Map.of(), null, 1, 1, 1, List.of()))
                        .findings("feed_unreviewed")
                        .product();
        Product read = read(saved(poor));
        assertThat(read.state()).isEqualTo(ListingState.LISTED);
        assertThat(read.whyNotSellable())
                .containsExactly("no_hs_code", "no_weight", "feed_unreviewed");
    }

    @Test
    void a_review_accepts_findings_but_not_gaps() {
        Product gap = read(saved(teapotBut().hsCode(null).findings("feed_unreviewed").product()));
        assertThatThrownBy(() -> sell(gap))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.facts())
                                        .containsEntry("missing", List.of("no_hs_code")));
        Product whole = read(saved(teapotBut().findings("feed_unreviewed").product()));
        assertThat(sell(whole).state()).isEqualTo(ListingState.SELLABLE);
    }

    @Test
    void a_reviewed_product_stays_sellable_when_the_feed_comes_again() {
        SaveProduct feed =
                teapotBut().externalId("4711").findings("feed_unreviewed").guessed().product();
        sell(read(saved(feed)));
        Product after = read(saved(feed));
        assertThat(after.state()).isEqualTo(ListingState.SELLABLE);
        assertThat(after.categoryGuessed()).isFalse();
        assertThat(saved(feed).change()).isEqualTo(Change.UNCHANGED);
    }

    @Test
    void a_guess_does_not_move_a_product_out_of_the_category_that_somebody_chose() {
        saved(teapotBut().externalId("4711").category("tea").product());
        saved(teapotBut().externalId("4711").category("outdoor").guessed().product());
        assertThat(read("teapot").categoryId()).isEqualTo(category("tea"));
    }

    @Test
    void refuses_a_change_of_a_version_that_is_no_longer_the_last() {
        Product seen = read(saved(teapot()));
        saved(teapotBut().hsCode("691110").product());
        assertThatThrownBy(() -> withdraw(seen))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.code()).isEqualTo("changed_meanwhile"));
    }

    @Test
    void a_withdrawn_product_is_gone_for_readers_and_stays_so_when_saved() {
        withdraw(read(saved(teapot())));
        saved(teapotBut().hsCode("691110").product());
        assertThatThrownBy(() -> catalog.api.product(ProductQuery.slug("teapot")))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.GONE));
    }

    @Test
    void a_variant_no_longer_stated_is_withdrawn_but_still_known() {
        Saved saved = saved(teapot());
        saved(
                teapotBut()
                        .variants(new SaveVariant("TEA-ASH", null, Map.of(), 9, 9, 9, 9, List.of()))
                        .product());
        assertThat(read("teapot").variants()).hasSize(1);
        assertThat(
                        catalog.api.variants(
                                new VariantIds(List.of(saved.variantsBySku().get("TEA-MOS")))))
                .singleElement()
                .matches(facts -> facts.state() == ListingState.WITHDRAWN);
    }

    @Test
    void a_refused_row_does_not_stop_its_neighbours() {
        List<SaveProductResult> results =
                catalog.api.saveAll(
                        new SaveProducts(
                                List.of(
                                        teapot(),
                                        teapotBut().slug("b").hsCode("12").product(),
                                        teapotBut().slug("c").product(),
                                        teapotBut()
                                                .slug("d")
                                                .category("nowhere")
                                                .variants(small("D"))
                                                .product(),
                                        teapotBut().slug("e").variants(small("E")).product())));
        assertThat(results)
                .extracting(CatalogServiceTest::code)
                .containsExactly(
                        "CREATED", "hs_code_invalid", "sku_taken", "unknown_category", "CREATED");
    }

    @Test
    void names_that_are_alike_get_slugs_that_differ() {
        SaveProduct one =
                teapotBut()
                        .slug(null)
                        .named("Été 2026 – Crème brûlée!")
                        .variants(small("A-1"))
                        .product();
        SaveProduct two =
                teapotBut()
                        .slug(null)
                        .named("Été 2026: Crème Brûlée")
                        .variants(small("A-2"))
                        .product();
        assertThat(saved(one).slug()).isEqualTo("ete-2026-creme-brulee");
        assertThat(saved(two).slug()).isEqualTo("ete-2026-creme-brulee-a-2");
    }

    @Test
    void products_lie_in_the_partition_of_their_top_category_and_move_with_it() {
        saved(teapotBut().category("tea").product());
        String kitchen = partition("kitchen");
        assertThat(count("select count(*) from catalog." + kitchen)).isOne();
        saved(teapotBut().category("outdoor").product());
        assertThat(count("select count(*) from catalog." + kitchen)).isZero();
        assertThat(count("select count(*) from catalog." + partition("outdoor"))).isOne();
        assertThat(read("teapot").variants()).hasSize(2);
        assertThat(count("select count(*) from catalog.verify_product where not present")).isZero();
        assertThat(count("select count(*) from catalog.verify_variant where not present")).isZero();
    }

    @Test
    void a_query_by_category_reads_one_partition() {
        String plan =
                String.join(
                        "\n",
                        catalog.jdbc
                                .sql(
                                        "explain select * from catalog.product where top_category ="
                                                + " '"
                                                + category("kitchen")
                                                + "'")
                                .query(String.class)
                                .list());
        assertThat(plan).contains(partition("kitchen")).doesNotContain(partition("outdoor"));
    }

    @Test
    void rows_of_the_default_partition_move_when_their_category_gets_its_own() {
        saved(teapotBut().category("tea").product());
        catalog.jdbc
                .sql("alter table catalog.product detach partition catalog." + partition("kitchen"))
                .update();
        catalog.jdbc
                .sql(
                        "insert into catalog.product_default ("
                                + COLUMNS
                                + ") select "
                                + COLUMNS
                                + " from catalog."
                                + partition("kitchen"))
                .update();
        catalog.jdbc.sql("drop table catalog." + partition("kitchen")).update();
        catalog.jdbc
                .sql("select catalog.ensure_partitions('" + category("kitchen") + "')")
                .query((r, n) -> 1)
                .list();
        assertThat(count("select count(*) from catalog." + partition("kitchen"))).isOne();
        assertThat(count("select count(*) from catalog.product_default")).isZero();
        assertThat(read("teapot").slug()).isEqualTo("teapot");
    }

    @Test
    void staff_find_by_word_sku_state_and_category_page_by_page() {
        for (int i = 0; i < 5; i++) {
            saved(
                    teapotBut()
                            .slug("pot-" + i)
                            .variants(small("POT-" + i))
                            .category("tea")
                            .product());
        }
        assertThat(find("stone kiln", null, null, 10)).hasSize(5);
        assertThat(find("POT-3", null, null, 10)).containsExactly("pot-3");
        assertThat(find(null, ListingState.LISTED, null, 10)).isEmpty();
        assertThat(find(null, null, "kitchen", 10)).hasSize(5);
        assertThat(find("' | :* & (", null, null, 10)).isEmpty();
        var page = catalog.api.find(new FindProducts(null, null, null, null, 2));
        var next = catalog.api.find(new FindProducts(null, null, null, page.next(), 2));
        assertThat(page.products()).extracting(Product::slug).containsExactly("pot-4", "pot-3");
        assertThat(next.products()).extracting(Product::slug).containsExactly("pot-2", "pot-1");
    }

    @Test
    void many_savers_of_one_product_make_one_product() throws Exception {
        List<Callable<SaveProductResult>> tasks = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            tasks.add(() -> catalog.api.save(teapotBut().externalId("4711").product()));
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(tasks)) {
                assertThat(code(done.get())).isIn("CREATED", "UNCHANGED");
            }
        }
        assertThat(catalog.events).hasSize(1);
        assertThat(count("select count(*) from catalog.product")).isOne();
    }

    private static final String COLUMNS =
            """
            top_category, id, category_id, slug, external_id, name, brand, state, why_not_sellable,
            findings, texts, attributes, tax_class, battery, media, category_guessed, fingerprint, version
            """;

    private static SaveVariant small(String sku) {
        return new SaveVariant(sku, "4006381333931", Map.of(), 100, 10, 10, 10, List.of());
    }

    private Saved saved(SaveProduct product) {
        SaveProductResult result = catalog.api.save(product);
        assertThat(result).isInstanceOf(Saved.class);
        return (Saved) result;
    }

    private static String code(SaveProductResult result) {
        return switch (result) {
            case Saved saved -> saved.change().name();
            case Refused refused -> refused.code();
        };
    }

    private Product read(Saved saved) {
        return read(saved.slug());
    }

    private Product read(String slug) {
        return catalog.api.product(ProductQuery.slug(slug));
    }

    private Product sell(Product seen) {
        return catalog.api.changeListing(
                new ChangeListing(
                        seen.id(),
                        ListingState.SELLABLE,
                        seen.version(),
                        "checked",
                        Actor.staff("a")));
    }

    private void withdraw(Product seen) {
        catalog.api.changeListing(
                new ChangeListing(
                        seen.id(), ListingState.WITHDRAWN, seen.version(), null, Actor.staff("a")));
    }

    private List<String> find(
            @Nullable String text,
            @Nullable ListingState state,
            @Nullable String category,
            int limit) {
        return catalog
                .api
                .find(new FindProducts(text, state, category, null, limit))
                .products()
                .stream()
                .map(Product::slug)
                .toList();
    }

    private java.util.UUID category(String slug) {
        return catalog.api.categories().stream()
                .filter(category -> category.slug().equals(slug))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String partition(String slug) {
        return "product_" + category(slug).toString().replace("-", "");
    }

    private long count(String sql) {
        return catalog.jdbc.sql(sql).query(Long.class).single();
    }
}
