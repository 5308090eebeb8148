package io.entrepot.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.catalog.BatteryKind;
import io.entrepot.catalog.ProductText;
import io.entrepot.catalog.SaveCategory;
import io.entrepot.catalog.SaveProduct;
import io.entrepot.catalog.SaveProductResult.Saved;
import io.entrepot.catalog.SaveProducts;
import io.entrepot.catalog.SaveVariant;
import io.entrepot.search.Rebuild;
import io.entrepot.search.SearchPage;
import io.entrepot.search.SearchQuery;
import io.entrepot.search.SearchQuery.Sort;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** In which order alike products stand: they were saved at one moment and cost the same. */
class ListOrderTest {
    @TempDir Path folder;

    @SuppressWarnings("NullAway.Init")
    private TestSearch shop;

    @BeforeEach
    void alike() {
        shop = new TestSearch(folder);
        shop.catalog.api.saveCategory(
                new SaveCategory("tea", null, 1, Map.of("en", "Tea", "de", "Tee")));
        List<SaveProduct> cups = Stream.of("c", "a", "d", "b").map(ListOrderTest::cup).toList();
        shop.catalog
                .api
                .saveAll(new SaveProducts(cups))
                .forEach(
                        result ->
                                ((Saved) result)
                                        .variantsBySku()
                                        .values()
                                        .forEach(variant -> shop.price("de", variant, 990)));
        shop.api.rebuild(new Rebuild("test"));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void alike_products_stand_on_one_page_each_whatever_the_index_does(Sort sort) {
        List<String> found = Stream.of(1, 2).flatMap(page -> slugs(sort, page)).toList();
        assertThat(found).containsExactly("cup-a", "cup-b", "cup-c", "cup-d");
    }

    private Stream<String> slugs(Sort sort, int page) {
        SearchQuery query =
                new SearchQuery(
                        "de", "en", "cup", null, Map.of(), null, null, false, sort, page, 2);
        return shop.api.search(query).hits().stream().map(SearchPage.Hit::slug);
    }

    private static SaveProduct cup(String letter) {
        return new SaveProduct(
                "cup-" + letter,
                null,
                "tea",
                false,
                "Kiln",
                Map.of("en", new ProductText("Porcelain cup", "")),
                List.of(),
                "691200",
                "CN",
                "standard",
                BatteryKind.NONE,
                List.of(new SaveVariant("CUP-" + letter, null, Map.of(), 1, 1, 1, 1, List.of())),
                List.of(),
                List.of());
    }
}
