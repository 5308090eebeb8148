package io.entrepot.search.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.catalog.BatteryKind;
import io.entrepot.catalog.ProductText;
import io.entrepot.catalog.SaveCategory;
import io.entrepot.catalog.SaveProduct;
import io.entrepot.catalog.SaveVariant;
import io.entrepot.platform.run.CannotRun;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The command that measures the search, over three products of a feed and one by hand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvaluateSearchTest {
    @TempDir private Path folder;
    private TestSearch shop;

    @BeforeAll
    void shop(@TempDir Path index) {
        shop = new TestSearch(index.resolve("index"));
        shop.catalog.api.saveCategory(
                new SaveCategory("things", null, 1, Map.of("en", "Things", "de", "Dinge")));
        product("11", "Desk lamp");
        product("12", "Desk lamp with a clamp");
        product("13", "Lamp oil");
        product(null, "Desk lamp by hand");
    }

    @AfterAll
    void close() {
        shop.close();
    }

    @Test
    void prints_the_figure_last_and_each_query_on_demand() throws IOException {
        Path file =
                file(
                        """
                        query,docid,rating
                        desk lamp,11,3
                        desk lamp,12,2
                        lamp oil,13,3
                        lamp oil,999,1
                        chair,11,0
                        lamp oil,13,9
                        """);
        assertThat(shop.evaluated(file))
                .containsExactly(
                        "Building the index",
                        "Left out, line 7: '9' is no rating from 0 to 3",
                        "Rows left out: 1",
                        "Queries without a product rated above 0, left out: 1",
                        "2 queries, 5 judgements; 3 of 6 hits were judged",
                        "NDCG@10 0.9587");
        assertThat(shop.evaluated(file, "details=true"))
                .contains("0.9173  lamp oil  [3 - -]", "1.0000  desk lamp  [3 2 -]");
    }

    @Test
    void a_market_that_is_not_there_and_a_table_that_says_nothing_are_refused() throws IOException {
        Path file = file("query,docid,rating\ndesk lamp,11,3\n");
        assertThatThrownBy(() -> shop.evaluated(file, "market=us"))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("de, jp");
        Path nothing = file("query,docid,rating\ndesk lamp,11,0\n");
        assertThatThrownBy(() -> shop.evaluated(nothing)).isInstanceOf(CannotRun.class);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("judgements.csv"), text);
    }

    private void product(@Nullable String externalId, String name) {
        shop.catalog.api.save(
                new SaveProduct(
                        null,
                        externalId,
                        "things",
                        false,
                        null,
                        Map.of("en", new ProductText(name, "")),
                        List.of(),
                        "940500",
                        "CN",
                        "standard",
                        BatteryKind.NONE,
                        List.of(
                                new SaveVariant(
                                        "SKU-" + name.replace(' ', '-'),
                                        null,
                                        Map.of(),
                                        1,
                                        1,
                                        1,
                                        1,
                                        List.of())),
                        List.of(),
                        List.of()));
    }
}
