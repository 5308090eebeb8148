package io.entrepot.search.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.catalog.Attribute;
import io.entrepot.catalog.Attribute.Choice;
import io.entrepot.catalog.AttributeType;
import io.entrepot.catalog.AttributeValue;
import io.entrepot.catalog.BatteryKind;
import io.entrepot.catalog.CategoryAttribute;
import io.entrepot.catalog.ProductText;
import io.entrepot.catalog.SaveAttributes;
import io.entrepot.catalog.SaveCategory;
import io.entrepot.catalog.SaveProduct;
import io.entrepot.catalog.SaveProductResult.Saved;
import io.entrepot.catalog.SaveVariant;
import io.entrepot.catalog.SetCategoryAttributes;
import io.entrepot.kernel.Refusal;
import io.entrepot.search.Rebuild;
import io.entrepot.search.SearchPage;
import io.entrepot.search.SearchPage.Facet;
import io.entrepot.search.SearchPage.Hit;
import io.entrepot.search.SearchPage.Value;
import io.entrepot.search.SearchQuery;
import io.entrepot.search.SearchQuery.Sort;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Searching a small shop in three languages, on a real index. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchServiceTest {
    private TestSearch shop;

    @BeforeAll
    void shop(@TempDir Path folder) {
        shop = new TestSearch(folder.resolve("index"));
        category("kitchen", null, "Kitchen", "Küche");
        category("tea", "kitchen", "Tea", "Tee");
        category("electronics", null, "Electronics", "Elektronik");
        product(
                "teapot",
                "tea",
                "Kiln",
                3990L,
                "Stoneware teapot",
                "Teekanne aus Steinzeug",
                "炻器のティーポット",
                "炻器茶壺",
                "material=stoneware",
                "colour=ash");
        product(
                "cups",
                "tea",
                "Kiln",
                1990L,
                "Six porcelain tea cups",
                "Sechs Teetassen aus Porzellan",
                "磁器の湯呑み六客",
                "瓷器茶杯六只",
                "material=porcelain",
                "colour=white");
        product(
                "kettle",
                "kitchen",
                "Acme",
                8990L,
                "Electric kettle",
                "Elektrischer Wasserkocher",
                "電気ケトル",
                "電熱水壺",
                "material=steel",
                "colour=white");
        product(
                "notebook",
                "electronics",
                "Acme",
                99_900L,
                "Notebook dv7-1211ea 17 inch",
                "Notebook dv7-1211ea 17 Zoll",
                "ノートパソコン",
                "筆記型電腦",
                "colour=white",
                "touchscreen=true");
        filters("kitchen", "colour", "material");
        filters("electronics", "colour");
        shop.api.rebuild(new Rebuild("test"));
    }

    @AfterAll
    void close() {
        shop.close();
    }

    @ParameterizedTest
    @CsvSource({
        "en, teapot, teapot",
        "en, tea pots, ''",
        "en, cup, cups",
        "de, teekannen, teapot",
        "de, TEETASSE, cups",
        "ja, ティーポット, teapot",
        "ja, 電気, kettle",
        "zh-Hant, 茶杯, cups",
        "zh-Hant, 電腦, notebook",
        "de, kettle, kettle",
        "en, acme kettle, kettle",
        "en, noteb, notebook",
        "en, notebok, notebook",
        "de, wasserkoher, kettle",
        "en, DV7 1211EA, notebook",
        "en, SKU-CUPS, cups",
        "en, sku cups, cups",
        "en, 4006381333931, cups",
        "en, stoneware, teapot",
        "en, zzzz, ''"
    })
    void finds_words_beginnings_typos_and_codes(String language, String text, String slug) {
        List<String> found = slugs(shop.api.search(query(text).in(language).query()));
        if (slug.isEmpty()) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).startsWith(slug);
        }
    }

    @Test
    void a_typo_is_forgiven_and_said() {
        SearchPage page = shop.api.search(query("notebok").query());
        assertThat(page.didYouMean()).containsExactly("notebook");
        assertThat(shop.api.search(query("notebook").query()).didYouMean()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*:*",
                "tea*",
                "title:teapot",
                "${7*7}",
                "\" OR 1=1",
                "~!@#$%^&*()",
                "(((((",
                "\u0000",
                "a AND b"
            })
    void no_text_is_a_query_language(String text) {
        assertThat(shop.api.search(query(text).query()).total()).isLessThanOrEqualTo(4);
    }

    @Test
    void facets_count_what_the_other_choices_leave() {
        SearchPage page = shop.api.search(query("").facet("colour", "white").query());
        assertThat(slugs(page)).containsExactlyInAnyOrder("cups", "kettle", "notebook");
        assertThat(counts(page, "colour")).containsEntry("white", 3L).containsEntry("ash", 1L);
        assertThat(counts(page, "brand")).containsEntry("Acme", 2L).containsEntry("Kiln", 1L);
        assertThat(counts(page, "category"))
                .containsEntry("kitchen", 2L)
                .containsEntry("electronics", 1L);
        SearchPage two =
                shop.api.search(query("").facet("colour", "white").facet("brand", "Kiln").query());
        assertThat(slugs(two)).containsExactly("cups");
        assertThat(counts(two, "brand")).containsEntry("Acme", 2L).containsEntry("Kiln", 1L);
        assertThat(counts(two, "colour")).containsEntry("white", 1L).containsEntry("ash", 1L);
        assertThat(facet(two, "brand").values())
                .filteredOn(Value::chosen)
                .extracting(Value::value)
                .containsExactly("Kiln");
    }

    @Test
    void facets_and_categories_speak_the_language_asked() {
        SearchPage page = shop.api.search(query("").in("de").query());
        assertThat(facet(page, "colour").name()).isEqualTo("Farbe");
        assertThat(facet(page, "category").values())
                .extracting(Value::label)
                .contains("Küche", "Elektronik");
    }

    @Test
    void prices_belong_to_a_market() {
        assertThat(counts(shop.api.search(query("").query()), "price"))
                .containsExactly(
                        Map.entry("1000-2500", 1L),
                        Map.entry("2500-5000", 1L),
                        Map.entry("5000-10000", 1L),
                        Map.entry("50000-100000", 1L));
        assertThat(slugs(shop.api.search(query("").facet("price", "2500-10000").query())))
                .containsExactlyInAnyOrder("teapot", "kettle");
        assertThat(slugs(shop.api.search(query("").sorted(Sort.PRICE_ASC).query())))
                .containsExactly("cups", "teapot", "kettle", "notebook");
        assertThat(slugs(shop.api.search(query("").sorted(Sort.PRICE_DESC).query())).getFirst())
                .isEqualTo("notebook");
        SearchQuery japan =
                new SearchQuery(
                        "jp",
                        "ja",
                        "",
                        null,
                        Map.of(),
                        1L,
                        9_999_999L,
                        false,
                        Sort.RELEVANCE,
                        1,
                        10);
        assertThat(shop.api.search(japan).total()).isZero();
    }

    @Test
    void a_category_holds_what_lies_below_it() {
        SearchPage page = shop.api.search(query("").under("kitchen").query());
        assertThat(slugs(page)).containsExactlyInAnyOrder("teapot", "cups", "kettle");
    }

    @Test
    void pages_follow_each_other_and_end() {
        SearchPage first = shop.api.search(query("").sorted(Sort.PRICE_ASC).page(1, 3).query());
        SearchPage second = shop.api.search(query("").sorted(Sort.PRICE_ASC).page(2, 3).query());
        assertThat(slugs(first)).containsExactly("cups", "teapot", "kettle");
        assertThat(slugs(second)).containsExactly("notebook");
        assertThat(first.total()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 10, page_out_of_range",
        "1, 49, size_out_of_range",
        "26, 40, page_out_of_range",
        "2147483647, 48, page_out_of_range"
    })
    void refuses_pages_out_of_bounds(int page, int size, String code) {
        assertRefused(query("").page(page, size).query(), code);
    }

    @Test
    void refuses_what_it_does_not_know() {
        assertRefused(query("x".repeat(201)).query(), "text_too_long");
        assertRefused(query("").facet("price", "cheap").query(), "price_range_invalid");
        assertRefused(query("").under("nowhere").query(), "not_found");
        assertRefused(
                new SearchQuery(
                        "xx", "en", "", null, Map.of(), null, null, false, Sort.NEWEST, 1, 9),
                "unknown_market");
    }

    @Test
    void what_changes_is_indexed_once_and_what_is_withdrawn_goes() {
        Saved saved =
                product(
                        "vase",
                        "kitchen",
                        "Kiln",
                        5000L,
                        "Tall vase",
                        "Hohe Vase",
                        "花瓶",
                        "花瓶",
                        "material=glass");
        shop.pending.product(saved.id());
        assertThat(shop.updates.catchUp()).isFalse();
        assertThat(slugs(shop.api.search(query("vase").query()))).containsExactly("vase");
        assertThat(shop.pending.first(9)).isEmpty();
        withdraw(saved.id());
        shop.pending.product(saved.id());
        shop.updates.catchUp();
        assertThat(shop.api.search(query("vase").query()).total()).isZero();
    }

    @Test
    void a_new_index_takes_over_and_survives_a_restart() {
        long before = shop.api.search(query("").query()).total();
        assertThat(shop.api.rebuild(new Rebuild("test")).products()).isEqualTo(before);
        assertThat(shop.api.search(query("").query()).total()).isEqualTo(before);
        shop.indexes.destroy();
        assertThat(shop.updates.isMissing()).isFalse();
        assertThat(shop.api.search(query("").query()).total()).isEqualTo(before);
    }

    private void withdraw(UUID id) {
        shop.catalog.api.changeListing(
                new io.entrepot.catalog.ChangeListing(
                        id,
                        io.entrepot.catalog.ListingState.WITHDRAWN,
                        1,
                        null,
                        io.entrepot.kernel.Actor.SYSTEM));
    }

    private void assertRefused(SearchQuery query, String code) {
        assertThatThrownBy(() -> shop.api.search(query))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static List<String> slugs(SearchPage page) {
        return page.hits().stream().map(Hit::slug).toList();
    }

    private static Facet facet(SearchPage page, String key) {
        return page.facets().stream()
                .filter(facet -> facet.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Long> counts(SearchPage page, String key) {
        return facet(page, key).values().stream()
                .collect(
                        Collectors.toMap(
                                Value::value,
                                Value::count,
                                (a, b) -> a,
                                java.util.LinkedHashMap::new));
    }

    private void category(
            String slug,
            @org.jspecify.annotations.Nullable String parent,
            String english,
            String german) {
        shop.catalog.api.saveCategory(
                new SaveCategory(slug, parent, 1, Map.of("en", english, "de", german)));
    }

    private void filters(String category, String... codes) {
        shop.catalog.api.saveAttributes(
                new SaveAttributes(
                        List.of(
                                attribute("colour", "Colour", "Farbe"),
                                attribute("material", "Material", "Material"))));
        shop.catalog.api.setCategoryAttributes(
                new SetCategoryAttributes(
                        category,
                        java.util.Arrays.stream(codes)
                                .map(code -> new CategoryAttribute(code, false, true, false))
                                .toList()));
    }

    private static Attribute attribute(String code, String english, String german) {
        return new Attribute(
                code,
                AttributeType.CHOICE,
                null,
                Map.of("en", english, "de", german),
                List.of(new Choice("white", Map.of("en", "White", "de", "Weiß"), "#ffffff")),
                0);
    }

    private Saved product(
            String slug,
            String category,
            String brand,
            Long price,
            String en,
            String de,
            String ja,
            String zh,
            String... attributes) {
        String sku = "SKU-" + slug.toUpperCase(java.util.Locale.ROOT);
        Saved saved =
                (Saved)
                        shop.catalog.api.save(
                                new SaveProduct(
                                        slug,
                                        null,
                                        category,
                                        false,
                                        brand,
                                        Map.of(
                                                "en",
                                                new ProductText(en, ""),
                                                "de",
                                                new ProductText(de, ""),
                                                "ja",
                                                new ProductText(ja, ""),
                                                "zh-Hant",
                                                new ProductText(zh, "")),
                                        java.util.Arrays.stream(attributes)
                                                .map(SearchServiceTest::attribute)
                                                .toList(),
                                        "691200",
                                        "CN",
                                        "standard",
                                        BatteryKind.NONE,
                                        List.of(
                                                new SaveVariant(
                                                        sku,
                                                        slug.equals("cups")
                                                                ? "4006381333931"
                                                                : null,
                                                        Map.of(),
                                                        1,
                                                        1,
                                                        1,
                                                        1,
                                                        List.of())),
                                        List.of(),
                                        List.of()));
        shop.price("de", java.util.Objects.requireNonNull(saved.variantsBySku().get(sku)), price);
        return saved;
    }

    private static AttributeValue attribute(String pair) {
        String[] parts = pair.split("=");
        return new AttributeValue(parts[0], parts[0], parts[1], null, null);
    }

    private static Asking query(String text) {
        return new Asking(
                new SearchQuery(
                        "de",
                        "en",
                        text,
                        null,
                        Map.of(),
                        null,
                        null,
                        false,
                        Sort.RELEVANCE,
                        1,
                        24));
    }

    /** Changes one thing at a time of a query. */
    private record Asking(SearchQuery query) {
        Asking in(String language) {
            return with(language, query.categorySlug(), query.facets(), query.sort());
        }

        Asking under(String category) {
            return with(query.language(), category, query.facets(), query.sort());
        }

        Asking sorted(Sort sort) {
            return with(query.language(), query.categorySlug(), query.facets(), sort);
        }

        Asking facet(String key, String... values) {
            Map<String, List<String>> facets = new java.util.LinkedHashMap<>(query.facets());
            facets.put(key, List.of(values));
            return with(query.language(), query.categorySlug(), facets, query.sort());
        }

        Asking page(int page, int size) {
            return new Asking(
                    new SearchQuery(
                            "de",
                            query.language(),
                            query.text(),
                            query.categorySlug(),
                            query.facets(),
                            null,
                            null,
                            false,
                            query.sort(),
                            page,
                            size));
        }

        private Asking with(
                String language,
                @org.jspecify.annotations.Nullable String category,
                Map<String, List<String>> facets,
                Sort sort) {
            return new Asking(
                    new SearchQuery(
                            "de",
                            language,
                            query.text(),
                            category,
                            facets,
                            null,
                            null,
                            false,
                            sort,
                            query.page(),
                            query.size()));
        }
    }
}
