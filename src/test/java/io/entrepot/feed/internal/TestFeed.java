package io.entrepot.feed.internal;

import com.zaxxer.hikari.HikariDataSource;

import io.entrepot.catalog.internal.TestCatalog;
import io.entrepot.inventory.InventoryApi;
import io.entrepot.market.Market;
import io.entrepot.market.MarketCode;
import io.entrepot.market.TestMarkets;
import io.entrepot.platform.TestPostgres;
import io.entrepot.platform.run.ChoreRequest;
import io.entrepot.search.Rebuild;
import io.entrepot.search.Rebuilt;
import io.entrepot.search.SearchApi;
import io.entrepot.search.SearchCounts;
import io.entrepot.search.SearchPage;
import io.entrepot.search.SearchQuery;
import io.entrepot.search.Waiting;

import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The feed over a real catalogue and a real table of runs; prices and the index are stand-ins. */
final class TestFeed {
    final TestCatalog catalog = new TestCatalog();
    final TestPrices prices = new TestPrices();
    final Index index = new Index();
    final List<String> said = new ArrayList<>();
    final Runs runs;
    final Refusals refusals;
    final Mappings mappings;
    private final Path folder;
    private final TestPostgres.TestDatabase database = TestPostgres.migrated("feed");
    private final Kinds kinds;
    final Importing importing;

    TestFeed(Path folder) {
        this(folder, List.of(new IcecatMap(), new EntrepotMap()), null);
    }

    TestFeed(
            Path folder,
            List<FeedMap> maps,
            @org.jspecify.annotations.Nullable InventoryApi stock) {
        this.folder = folder;
        FeedSaving saving = new FeedSaving(catalog.api, catalog.statements, new FeedPrices(prices));
        SkuRows skus = new SkuRows(catalog.api);
        List<Kind> others =
                new ArrayList<>(
                        List.of(
                                new PriceKind(skus, prices, Clock.systemUTC()),
                                new CategoryKind(catalog.api),
                                new TranslationKind(catalog.statements, saving)));
        if (stock != null) {
            others.add(new StockKind(skus, stock));
        }
        kinds = new Kinds(new ProductKinds(catalog.statements, saving), others, maps, saving);
        refusals = new Refusals(database.jdbc());
        runs =
                new Runs(
                        database.jdbc(),
                        refusals,
                        new TransactionTemplate(new JdbcTransactionManager(database.dataSource())));
        mappings = new Mappings(database.jdbc(), kinds);
        importing = importing(kinds);
    }

    private Importing importing(Kinds known) {
        return new Importing(
                known,
                runs,
                new TestMarkets(),
                new FeedCategories(catalog.api),
                new FeedAttributes(catalog.api));
    }

    /** The same feed with other maps. */
    ImportChore chore(String kind, List<FeedMap> maps) {
        FeedSaving saving = new FeedSaving(catalog.api, catalog.statements, new FeedPrices(prices));
        return chore(
                kind,
                importing(
                        new Kinds(
                                new ProductKinds(catalog.statements, saving),
                                List.of(),
                                maps,
                                saving)));
    }

    private ImportChore chore(String kind, Importing work) {
        return new ImportChore(
                kind,
                work,
                mappings,
                new RefusalFile(refusals, folder.resolve("data/import")),
                new IndexWait(index, Clock.systemUTC()),
                Clock.systemUTC());
    }

    int run(String kind, Path file, String... options) {
        return chore(kind, importing).run(request(file, options), said::add);
    }

    static ChoreRequest request(Path file, String... options) {
        Map<String, String> words = new HashMap<>(Map.of("file", file.toString()));
        for (int i = 0; i < options.length; i += 2) {
            words.put(options[i], options[i + 1]);
        }
        return new ChoreRequest(words);
    }

    /** What an import of these lines says last. */
    String summary(String kind, String content, String... options) throws IOException {
        run(kind, file(kind + ".csv", content), options);
        return said.getLast();
    }

    Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    Path export(String kind, String name) throws IOException {
        Market market = new TestMarkets().market(new MarketCode("de"));
        SmallExports small = new SmallExports();
        Exporting exporting =
                new Exporting(
                        List.of(
                                new ProductExport(catalog.statements, catalog.api, prices),
                                small.priceExport(catalog.statements, catalog.api, prices),
                                small.categoryExport(catalog.api),
                                small.translationExport(catalog.statements)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        exporting.write(kind, name, market, bytes);
        return Files.write(folder.resolve(name), bytes.toByteArray());
    }

    List<String> refusedLines(String file) throws IOException {
        return Files.readAllLines(folder.resolve("data/import/" + file + "-errors.csv"));
    }

    /** Gives the connections back at once: many short tests would use them all up. */
    void close() {
        for (TestPostgres.TestDatabase each : List.of(database, catalog.database)) {
            if (each.dataSource() instanceof HikariDataSource pool) {
                pool.getHikariPoolMXBean().softEvictConnections();
            }
        }
    }

    /** As if a minute had passed since a process died. */
    void freeLeases() {
        database.jdbc().sql("update feed.run set lease_until = '-infinity'").update();
    }

    long products() {
        return catalog.jdbc.sql("select count(*) from catalog.product").query(Long.class).single();
    }

    /** Is behind once and then no longer. */
    static final class Index implements SearchApi {
        int asked;

        @Override
        public void count(SearchCounts counts) {
            throw new UnsupportedOperationException();
        }

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
