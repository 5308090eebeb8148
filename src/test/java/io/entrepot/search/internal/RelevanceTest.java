package io.entrepot.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.feed.internal.RealFeed;
import io.entrepot.search.Rebuild;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What graded judgements say of the search over a real catalogue. The weights were tuned on the one
 * half of 352 queries; the other half was only looked at. How the judgements were made is told in
 * docs/modules/search.md.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelevanceTest {
    private TestSearch shop;

    @BeforeAll
    void load(@TempDir Path folder) {
        shop = new TestSearch(folder.resolve("index"));
        RealFeed.load(shop.catalog);
        shop.api.rebuild(new Rebuild("test"));
    }

    @AfterAll
    void close() {
        shop.close();
    }

    @ParameterizedTest
    @CsvSource({"tune, 0.86", "held, 0.86"})
    void the_order_is_near_the_best_there_could_be(String half, BigDecimal least) throws Exception {
        Path file =
                Path.of(
                        Objects.requireNonNull(
                                        RelevanceTest.class.getResource(
                                                "/search/judgements-" + half + ".csv"))
                                .toURI());
        List<String> said = shop.evaluated(file, "details=true");
        assertThat(said.getLast()).startsWith("NDCG@10 ");
        assertThat(new BigDecimal(said.getLast().substring("NDCG@10 ".length())))
                .isGreaterThanOrEqualTo(least);
    }
}
