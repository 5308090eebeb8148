package io.entrepot.search.internal;

import io.entrepot.catalog.internal.TestCatalog;
import io.entrepot.kernel.Money;
import io.entrepot.market.TestMarkets;
import io.entrepot.offer.OfferApi;
import io.entrepot.offer.QuoteRequest;
import io.entrepot.offer.QuoteResult;
import io.entrepot.offer.ShownPrice;
import io.entrepot.offer.ShownPriceQuery;
import io.entrepot.platform.TestPostgres;
import io.entrepot.platform.run.ChoreRequest;
import io.entrepot.search.SearchApi;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A real index in a folder of its own over a real catalogue; prices are what the test says. */
public final class TestSearch implements AutoCloseable {
    public final TestCatalog catalog = new TestCatalog();
    public final Map<String, Map<UUID, Long>> prices = new ConcurrentHashMap<>();
    public final JdbcClient jdbc = TestPostgres.migrated("search").jdbc();
    public final SearchApi api;
    public final OfferApi offers = new Offers(prices);
    final Pending pending = new Pending(jdbc, listener -> false, Duration.ZERO);
    final IndexUpdates updates;
    final Indexes indexes;

    public TestSearch(Path folder) {
        indexes = new Indexes(new SearchSettings("lucene", folder));
        Surroundings surroundings = new Surroundings(catalog.api, new TestMarkets());
        FacetNames names = new FacetNames(surroundings);
        Entries entries = new Entries(offers, surroundings);
        updates = new IndexUpdates(catalog.api, entries, surroundings, pending, indexes);
        api =
                new SearchService(
                        updates,
                        new Asking(
                                indexes,
                                surroundings,
                                new Searching(new Facets(names), surroundings)),
                        new Rules(jdbc, new SynonymList(), Clock.systemUTC()),
                        new QueryDays(jdbc),
                        Clock.systemUTC());
    }

    /** What the chore that measures the search says of a table of judgements. */
    List<String> evaluated(Path file, String... options) {
        List<String> said = new ArrayList<>();
        Map<String, String> words = new HashMap<>(Map.of("file", file.toString()));
        for (String option : options) {
            words.put(option.split("=")[0], option.split("=")[1]);
        }
        new EvaluateSearch(api, catalog.api, new TestMarkets(), updates)
                .run(new ChoreRequest(words), said::add);
        return said;
    }

    /** Sets what a variant costs in a market, in minor units of its currency. */
    public void price(String market, UUID variant, long minor) {
        prices.computeIfAbsent(market, key -> new ConcurrentHashMap<>()).put(variant, minor);
    }

    @Override
    public void close() {
        indexes.destroy();
    }

    private record Offers(Map<String, Map<UUID, Long>> prices) implements OfferApi {
        @Override
        public QuoteResult quote(QuoteRequest request) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<ShownPrice> prices(ShownPriceQuery query) {
            String currency = query.market().equals("jp") ? "JPY" : "EUR";
            Map<UUID, Long> list = prices.getOrDefault(query.market(), Map.of());
            return query.variantIds().stream()
                    .filter(list::containsKey)
                    .map(
                            id ->
                                    new ShownPrice(
                                            id,
                                            Money.of(list.getOrDefault(id, 0L), currency),
                                            true,
                                            id))
                    .toList();
        }
    }
}
