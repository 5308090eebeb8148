package io.entrepot.feed.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.catalog.FindProducts;
import io.entrepot.catalog.ListingState;
import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductAttribute;
import io.entrepot.catalog.Variant;
import io.entrepot.catalog.internal.TestCatalog;
import io.entrepot.kernel.Money;
import io.entrepot.market.TestMarkets;
import io.entrepot.platform.TestPostgres;
import io.entrepot.platform.run.CannotRun;
import io.entrepot.platform.run.ChoreRequest;
import io.entrepot.platform.run.Progress;
import io.entrepot.search.Rebuild;
import io.entrepot.search.Rebuilt;
import io.entrepot.search.SearchApi;
import io.entrepot.search.SearchPage;
import io.entrepot.search.SearchQuery;
import io.entrepot.search.Waiting;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/** Importing a feed in Icecat's shape into a real catalogue. The lines are made up. */
class ImportProductsTest {
    private static final String NOTEBOOK =
            """
            {"id": "101", "name": "AB-12", "title": "Acme Lightbook 14 Notebook 35.6 cm", "ean": ["4006381333931", "4012345678901"], "short_description": "14 inch, 8 GB", "date_released": "2010-01-01T00:00:00Z", "supplier": "Acme", "price": 59900, "attr_t_product_type": "Notebook", "attr_n_package_weight": 2400.0, "attr_n_package_width": 400.0, "attr_n_package_height": 80.0, "attr_n_package_depth": 300.5, "attr_t_country_of_origin": "China", "attr_t_harmonized_system__hs__code": "8471.30.01.00", "attr_b_touchscreen": true, "attr_n_internal_memory": 8.0}
            """;
    private static final String TONER =
            """
            {"id": "102", "name": "T-9", "title": "Ink Works toner cartridge Original Black", "ean": ["36000291452"], "supplier": "Ink Works", "price": 4995, "attr_t_printing_colours": "Black", "attr_n_package_weight": 0.62}
            """;
    private static final String WRONG_GTIN =
            """
            {"id": "103", "name": "C-1", "title": "Patch cable Cat6 2 m", "ean": ["4006381333932"], "supplier": "Wire", "price": 295}
            """;
    private static final String NO_TITLE =
            """
            {"id": "104", "name": "X", "title": " ", "ean": [], "supplier": "Wire", "price": 295}
            """;
    private static final String NO_PRICE =
            """
            {"id": "105", "title": "=cmd|' /C calc'!A0", "ean": [], "supplier": "Wire", "price": -5}
            """;

    private final TestCatalog catalog = new TestCatalog();
    private final TestPrices prices = new TestPrices();
    private final List<String> said = new ArrayList<>();
    private final Index index = new Index();
    @TempDir Path folder = Path.of("");

    @Test
    void products_are_listed_with_price_parcel_and_findings() throws IOException {
        assertThat(run(file(NOTEBOOK, TONER, WRONG_GTIN))).isZero();
        assertThat(said).last().isEqualTo("imported 3 updated 0 refused 0");

        Product notebook = product("101");
        Variant variant = notebook.variants().getFirst();
        assertThat(notebook.state()).isEqualTo(ListingState.LISTED);
        assertThat(notebook.whyNotSellable())
                .containsExactlyInAnyOrder("feed_unreviewed", "no_picture", "price_unchecked");
        assertThat(notebook.hsCode()).isEqualTo("8471300100");
        assertThat(notebook.origin()).isEqualTo("CN");
        assertThat(notebook.categoryGuessed()).isTrue();
        assertThat(category(notebook)).isEqualTo("notebooks");
        assertThat(notebook.slug()).isEqualTo("acme-lightbook-14-notebook-35-6-cm");
        assertThat(variant.gtin()).isEqualTo("04006381333931");
        assertThat(
                        List.of(
                                variant.weightGrams(),
                                variant.lengthMm(),
                                variant.widthMm(),
                                variant.heightMm()))
                .containsExactly(2400, 301, 400, 80);
        assertThat(attributes(notebook))
                .containsEntry("part_number", "AB-12")
                .containsEntry("other_gtins", "04012345678901")
                .containsEntry("touchscreen", "true");
        assertThat(notebook.attributes())
                .filteredOn(attribute -> attribute.key().equals("internal_memory"))
                .singleElement()
                .matches(
                        attribute ->
                                attribute.number() != null
                                        && attribute.number().compareTo(BigDecimal.valueOf(8))
                                                == 0);
        assertThat(prices.prices).containsEntry(variant.id(), Money.of(59900, "EUR"));
    }

    @Test
    void a_figure_that_cannot_be_true_is_kept_raw_and_found() throws IOException {
        run(file(TONER));
        Product toner = product("102");
        assertThat(toner.variants().getFirst().weightGrams()).isNull();
        assertThat(toner.whyNotSellable())
                .contains("implausible_weight", "no_weight", "no_hs_code");
        assertThat(attributes(toner)).containsEntry("package_weight", "0.62");
        assertThat(category(toner)).isEqualTo("ink-toner");
    }

    @Test
    void a_gtin_that_lost_its_zero_is_mended_and_a_wrong_one_left_out() throws IOException {
        run(file(TONER, WRONG_GTIN));
        assertThat(product("102").variants().getFirst().gtin()).isEqualTo("00036000291452");
        Product cable = product("103");
        assertThat(cable.variants().getFirst().gtin()).isNull();
        assertThat(cable.whyNotSellable()).contains("gtin_unusable");
        assertThat(attributes(cable)).containsEntry("gtin_as_given", "4006381333932");
    }

    @Test
    void a_second_run_changes_nothing() throws IOException {
        Path file = file(NOTEBOOK, TONER, WRONG_GTIN);
        run(file);
        run(file);
        assertThat(said).last().isEqualTo("imported 0 updated 0 refused 0");
        assertThat(prices.written).isEqualTo(3);
    }

    @Test
    void a_changed_price_is_an_update() throws IOException {
        run(file(NOTEBOOK, TONER));
        run(file(NOTEBOOK.replace("59900", "54900"), TONER));
        assertThat(said).last().isEqualTo("imported 0 updated 1 refused 0");
    }

    @Test
    void refused_lines_are_in_a_table_that_is_safe_to_open() throws IOException {
        assertThat(run(file(NOTEBOOK, NO_TITLE, "{broken", NO_PRICE, TONER))).isOne();
        assertThat(said).last().isEqualTo("imported 2 updated 0 refused 3");
        assertThat(Files.readAllLines(folder.resolve("data/import/feed.ndjson.gz-errors.csv")))
                .containsExactly(
                        "line,column,reason,value",
                        "2,title,name_length,",
                        "3,,not_json,{broken",
                        "4,price,price_invalid,'-5");
    }

    @Test
    void an_import_that_was_stopped_goes_on_where_it_was() throws IOException {
        List<String> lines =
                IntStream.range(0, 1_200)
                        .mapToObj(i -> TONER.replace("\"102\"", "\"" + (5_000 + i) + "\""))
                        .toList();
        Path file = file(lines.toArray(String[]::new));
        List<FeedMap> failing =
                List.of(
                        new FeedMap() {
                            private final FeedMap icecat = new IcecatMap();

                            @Override
                            public String name() {
                                return "icecat";
                            }

                            @Override
                            public FeedRow read(long line, String text) {
                                if (line == 800) {
                                    throw new IllegalStateException("the power went");
                                }
                                return icecat.read(line, text);
                            }
                        });
        assertThatThrownBy(() -> chore(failing).run(request(file), said::add))
                .hasMessage("the power went");
        assertThat(
                        catalog.jdbc
                                .sql("select count(*) from catalog.product")
                                .query(Long.class)
                                .single())
                .isEqualTo(500);
        run(file);
        assertThat(index.asked).isEqualTo(2);
        assertThat(said)
                .contains("Going on after line 500")
                .last()
                .isEqualTo("imported 1200 updated 0 refused 0");
    }

    @Test
    void an_unknown_map_is_refused_with_those_there_are() throws IOException {
        Path file = file(TONER);
        assertThatThrownBy(
                        () ->
                                chore(maps())
                                        .run(
                                                new ChoreRequest(
                                                        Map.of(
                                                                "file",
                                                                file.toString(),
                                                                "map",
                                                                "x")),
                                                Progress.silent()))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("entrepot, icecat");
    }

    @Test
    @Tag("slow")
    void the_real_feed_is_imported_whole() {
        Path feed =
                Path.of(System.getenv().getOrDefault("ENTREPOT_SHARED", "../shared"))
                        .resolve("data/catalogue/icecat-19k.ndjson.gz");
        Assumptions.assumeTrue(Files.exists(feed), "The real feed is not here");
        run(feed);
        assertThat(said).last().isEqualTo("imported 19406 updated 0 refused 0");
        run(feed);
        assertThat(said).last().isEqualTo("imported 0 updated 0 refused 0");
        assertThat(guessedAs("other-electronics")).isLessThan(2_500);
        assertThat(guessedAs("ink-toner")).isBetween(2_500L, 4_000L);
    }

    private long guessedAs(String category) {
        return catalog.jdbc
                .sql(
                        """
                        select count(*) from catalog.product p
                        join catalog.category c on c.id = p.category_id where c.slug = ?
                        """)
                .param(category)
                .query(Long.class)
                .single();
    }

    private static List<FeedMap> maps() {
        return List.of(new IcecatMap(), new EntrepotMap());
    }

    private int run(Path file) {
        return chore(maps()).run(request(file), said::add);
    }

    private static ChoreRequest request(Path file) {
        return new ChoreRequest(Map.of("file", file.toString(), "map", "icecat"));
    }

    private ImportProducts chore(List<FeedMap> maps) {
        return new ImportProducts(
                maps,
                new FeedSaving(catalog.api, prices, new FeedCategories(catalog.api)),
                new FeedAttributes(catalog.api),
                new Checkpoints(checkpoints),
                new TestMarkets(),
                index,
                Clock.systemUTC(),
                folder.resolve("data"));
    }

    private final org.springframework.jdbc.core.simple.JdbcClient checkpoints =
            TestPostgres.migrated("feed").jdbc();

    private Path file(String... lines) throws IOException {
        Path file = folder.resolve("feed.ndjson.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            for (String line : lines) {
                out.write((line.strip() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private Product product(String externalId) {
        return catalog
                .api
                .find(new FindProducts(externalId, null, null, null, 9))
                .products()
                .stream()
                .filter(product -> externalId.equals(product.externalId()))
                .findFirst()
                .orElseThrow();
    }

    private String category(Product product) {
        return catalog.api.categories().stream()
                .filter(category -> category.id().equals(product.categoryId()))
                .findFirst()
                .orElseThrow()
                .slug();
    }

    private static Map<String, String> attributes(Product product) {
        return product.attributes().stream()
                .collect(Collectors.toMap(ProductAttribute::key, ProductAttribute::value));
    }

    /** Is behind once and then no longer. */
    private static final class Index implements SearchApi {
        int asked;

        @Override
        public SearchPage search(SearchQuery query) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Rebuilt rebuild(Rebuild command) {
            return new Rebuilt(0, 0);
        }

        @Override
        public Waiting waiting() {
            asked++;
            return new Waiting(asked == 1 ? 7 : 0);
        }
    }
}
