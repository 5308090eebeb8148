package io.entrepot.feed.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.catalog.AttributeValue;
import io.entrepot.catalog.ProductKeys;
import io.entrepot.catalog.ProductText;
import io.entrepot.catalog.SaveProduct;
import io.entrepot.catalog.SaveProducts;
import io.entrepot.catalog.internal.TestCatalog;
import io.entrepot.kernel.Money;
import io.entrepot.platform.run.CannotRun;
import io.entrepot.pricing.SetPrices;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tables of every kind in, tried, in again, and out. */
class ImportTablesTest {
    private static final String TEAPOTS =
            """
            Handle,Category,Vendor,Title,name:de,HS code,Country of origin,SKU,EAN,option:colour,Weight,length_mm,width_mm,height_mm,Price,Currency
            pot-1,kitchen,Kiln,Round pot,Runde Kanne,691200,cn,POT-A,4006381333931,ash,1150,230,180,170,39.90,EUR
            pot-1,kitchen,Kiln,Round pot,Runde Kanne,691200,cn,POT-M,,moss,1150,230,180,170,41.90,EUR
            pot-2,kitchen,Kiln,Tall pot,Hohe Kanne,691200,cn,POT-T,,,900,200,150,250,29,EUR
            """;

    @TempDir Path folder = Path.of("");
    private TestFeed feed;

    @AfterEach
    void stop() {
        feed.close();
    }

    @BeforeEach
    void start() throws IOException {
        feed = new TestFeed(folder);
        feed.summary("categories", "slug,name,name:de\nkitchen,Kitchen,Küche\n");
    }

    @Test
    void variants_of_one_product_stand_in_rows_below_each_other() throws IOException {
        assertThat(feed.summary("products", TEAPOTS)).isEqualTo("imported 2 updated 0 refused 0");
        SaveProduct pot = stated("pot-1");
        assertThat(pot.texts())
                .containsEntry("en", new ProductText("Round pot", ""))
                .containsEntry("de", new ProductText("Runde Kanne", ""));
        assertThat(pot.origin()).isEqualTo("CN");
        assertThat(pot.variants()).extracting(v -> v.sku()).containsExactly("POT-A", "POT-M");
        assertThat(pot.variants().getFirst().options()).containsEntry("colour", "ash");
        assertThat(feed.prices.prices.values())
                .containsExactlyInAnyOrder(
                        Money.of(3990, "EUR"), Money.of(4190, "EUR"), Money.of(2900, "EUR"));
        assertThat(feed.summary("products", TEAPOTS)).isEqualTo("imported 0 updated 0 refused 0");
    }

    @Test
    void what_a_file_has_no_column_for_stays_and_a_blank_cell_empties() throws IOException {
        feed.summary("products", TEAPOTS);
        assertThat(
                        feed.summary(
                                "products",
                                """
                                external_id,sku,brand
                                pot-2,POT-T,
                                """))
                .isEqualTo("imported 0 updated 1 refused 0");
        SaveProduct pot = stated("pot-2");
        assertThat(pot.brand()).isNull();
        assertThat(pot.hsCode()).isEqualTo("691200");
        assertThat(pot.texts()).containsKeys("en", "de");
        assertThat(pot.variants().getFirst().weightGrams()).isEqualTo(900);
    }

    @Test
    void variants_are_changed_without_naming_their_siblings() throws IOException {
        feed.summary("products", TEAPOTS);
        assertThat(feed.summary("variants", "sku,weight\nPOT-M,1200\nNONE,5\n"))
                .isEqualTo("imported 0 updated 1 refused 1");
        assertThat(stated("pot-1").variants())
                .extracting(v -> v.sku() + " " + v.weightGrams())
                .containsExactly("POT-A 1150", "POT-M 1200");
    }

    @Test
    void prices_are_found_by_sku_and_those_that_differ_are_set() throws IOException {
        feed.summary("products", TEAPOTS);
        assertThat(
                        feed.summary(
                                "prices",
                                "sku;price;currency\n"
                                        + "POT-A;39,90;EUR\n"
                                        + "POT-M;1.045,00;EUR\n"
                                        + "X;1,00;EUR\n"
                                        + "POT-T;1,234;EUR\n"))
                .isEqualTo("imported 0 updated 1 refused 2");
        assertThat(feed.prices.prices).containsValue(Money.of(104_500, "EUR"));
        assertThat(feed.refusedLines("prices.csv"))
                .contains("4,sku,unknown_sku,X", "5,price,amount_ambiguous,\"1,234\"");
    }

    @Test
    void a_price_may_say_from_when_and_until_when_it_holds() throws IOException {
        feed.summary("products", TEAPOTS);
        assertThat(
                        feed.summary(
                                "prices",
                                "sku;price;currency;valid_from;valid_until;from_quantity\n"
                                    + "POT-A;29,90;EUR;2099-12-01;2099-12-24T18:00:00+01:00;1\n"
                                    + "POT-A;25,90;EUR;2099-12-01;2099-12-24T18:00:00+01:00;10\n"
                                    + "POT-M;9,90;EUR;;2001-01-01;1\n"
                                    + "POT-T;9,90;EUR;soon;;1\n"))
                .isEqualTo("imported 2 updated 0 refused 2");
        SetPrices last = feed.prices.commands.getLast();
        assertThat(last.from()).isEqualTo("2099-12-01T00:00:00Z");
        assertThat(last.until()).isEqualTo("2099-12-24T17:00:00Z");
        assertThat(last.rows()).extracting(SetPrices.Row::fromQuantity).containsExactly(10);
        assertThat(feed.refusedLines("prices.csv"))
                .anyMatch(line -> line.startsWith("4,valid_until,window_over"))
                .contains("5,valid_from,not_a_date,soon");
    }

    @Test
    void translations_add_a_language_and_leave_the_others() throws IOException {
        feed.summary("products", TEAPOTS);
        assertThat(
                        feed.summary(
                                "translations",
                                "external_id,language,name\npot-1,ja,丸いポット\npot-9,ja,x\n"))
                .isEqualTo("imported 0 updated 1 refused 1");
        assertThat(stated("pot-1").texts()).containsOnlyKeys("de", "en", "ja");
    }

    @Test
    void a_trial_tells_what_would_change_and_writes_nothing() throws IOException {
        feed.summary("products", TEAPOTS);
        long events = feed.catalog.events.size();
        String changed = TEAPOTS.replace("Tall pot", "Taller pot").replace("41.90", "45.00");
        assertThat(feed.summary("products", changed, "dry-run", "true"))
                .isEqualTo("imported 0 updated 2 refused 0");
        assertThat(feed.said)
                .anyMatch(line -> line.contains("\"Tall pot\" → \"Taller pot\""))
                .anyMatch(line -> line.contains("\"EUR 41.90\" → \"EUR 45.00\""));
        assertThat(stated("pot-2").texts().get("en")).isEqualTo(new ProductText("Tall pot", ""));
        assertThat(feed.prices.prices).doesNotContainValue(Money.of(4500, "EUR"));
        assertThat(
                        feed.catalog
                                .jdbc
                                .sql("select max(version) from catalog.product")
                                .query(Long.class)
                                .single())
                .isOne();
        assertThat(events).isPositive();
    }

    @Test
    void a_sku_that_stands_twice_is_refused_with_its_line() throws IOException {
        assertThat(
                        feed.summary(
                                "products",
                                TEAPOTS
                                        + "pot-3,kitchen,Kiln,Pot,Kanne,691200,cn,POT-A,,,1,1,1,1,2,EUR\n"
                                        + TEAPOTS.lines()
                                                .skip(1)
                                                .findFirst()
                                                .orElseThrow()
                                                .replace("POT-A", "POT-X")
                                        + "\n"))
                .isEqualTo("imported 2 updated 0 refused 2");
        assertThat(feed.refusedLines("products.csv"))
                .contains("5,,twice_in_file,POT-A", "6,,rows_not_together,external pot-1");
    }

    @Test
    void a_mapping_is_saved_and_used_again() throws IOException {
        feed.mappings.save(
                "products",
                "kiln",
                new Mapping(
                        Map.of("Nr", "sku", "Was", "name:de", "Wieviel", "price"),
                        Map.of("category", "kitchen", "currency", "EUR")));
        assertThat(
                        feed.summary(
                                "products",
                                "Nr;Was;Wieviel;Egal\nA-1;Kanne;12,50;x\n",
                                "map",
                                "kiln"))
                .isEqualTo("imported 1 updated 0 refused 0");
        assertThat(feed.prices.prices).containsValue(Money.of(1250, "EUR"));
    }

    @Test
    void a_file_without_what_must_be_there_is_refused_whole() {
        assertThatThrownBy(() -> feed.summary("products", "name,price\nPot,3\n"))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("column_missing")
                .hasMessageContaining("sku");
    }

    @ParameterizedTest
    @ValueSource(strings = {"all.csv", "all.xlsx", "all.ndjson", "all.csv.gz", "all.ndjson.gz"})
    void what_is_exported_is_imported_without_a_change(String name) throws IOException {
        feed.summary("products", TEAPOTS);
        SaveProduct odd =
                TestCatalog.teapotBut()
                        .externalId("'=odd")
                        .attributes(
                                new AttributeValue("a", "A", "-1|2=3\\", null, null),
                                new AttributeValue("b", "Bee", "@\"x\",\ny", null, null),
                                new AttributeValue(
                                        "width", "Width", "25", new java.math.BigDecimal(25), "mm"))
                        .findings("feed_unreviewed")
                        .product();
        SaveProduct named =
                TestCatalog.teapotBut()
                        .slug("formula")
                        .externalId("=1+1")
                        .named("=HYPERLINK(\"x\")\r\nsecond")
                        .variants(variant("+SUM".substring(1)))
                        .product();
        feed.catalog.api.saveAll(new SaveProducts(List.of(odd, named)));
        Map<String, SaveProduct> before = all();
        Path file = feed.export("products", name);
        feed.run("products", file);
        assertThat(feed.said.getLast()).isEqualTo("imported 0 updated 0 refused 0");
        assertThat(all()).isEqualTo(before);
        TestFeed other = new TestFeed(folder);
        other.summary("categories", "slug,name\nkitchen,Kitchen\n");
        other.run("products", file);
        assertThat(other.said.getLast()).isEqualTo("imported 4 updated 0 refused 0");
        other.close();
    }

    @Test
    void no_cell_of_an_export_is_a_formula() throws IOException {
        feed.catalog.api.saveAll(
                new SaveProducts(
                        List.of(TestCatalog.teapotBut().named("=cmd|' /C calc'!A0").product())));
        assertThat(java.nio.file.Files.readString(feed.export("products", "x.csv")))
                .contains(",'=cmd|' /C calc'!A0,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"prices", "categories", "translations"})
    void the_other_kinds_come_back_without_a_change(String kind) throws IOException {
        feed.summary("products", TEAPOTS);
        feed.run(kind, feed.export(kind, kind + "-out.xlsx"));
        assertThat(feed.said.getLast()).isEqualTo("imported 0 updated 0 refused 0");
    }

    @Test
    void a_run_that_was_killed_in_the_middle_writes_nothing_twice() throws IOException {
        String rows =
                IntStream.range(0, 1_300)
                        .mapToObj(i -> "p-%d,kitchen,Pot %d,S-%d,%d.50\n".formatted(i, i, i, i + 1))
                        .collect(Collectors.joining());
        Path file = feed.file("many.csv", "external_id,category,name,sku,price\n" + rows);
        feed.prices.failAfter = 700;
        assertThatThrownBy(() -> feed.run("products", file)).hasMessage("the power went");
        assertThat(feed.products()).isEqualTo(1_000);
        feed.prices.failAfter = Integer.MAX_VALUE;
        feed.freeLeases();
        feed.run("products", file);
        assertThat(feed.said).contains("Going on after line 501");
        assertThat(feed.said.getLast()).isEqualTo("imported 800 updated 500 refused 0");
        assertThat(feed.products()).isEqualTo(1_300);
        assertThat(feed.prices.prices).hasSize(1_300);
    }

    private static io.entrepot.catalog.SaveVariant variant(String sku) {
        return new io.entrepot.catalog.SaveVariant(
                sku, null, Map.of("size", "-L|XL"), 1, 1, 1, 1, List.of("/media/a", "b|c"));
    }

    private SaveProduct stated(String externalId) {
        return feed.catalog
                .statements
                .statements(new ProductKeys(List.of(externalId), List.of(), List.of()))
                .getFirst()
                .stated();
    }

    private Map<String, SaveProduct> all() {
        return feed
                .catalog
                .statements
                .statementsAfter(new io.entrepot.catalog.ProductsAfter(null, 100))
                .stream()
                .collect(Collectors.toMap(one -> one.id().toString(), one -> one.stated()));
    }
}
