package io.entrepot.search.internal;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductIds;
import io.entrepot.kernel.Refusal;
import io.entrepot.market.Market;
import io.entrepot.market.MarketApi;
import io.entrepot.platform.run.CannotRun;
import io.entrepot.platform.run.Chore;
import io.entrepot.platform.run.ChoreRequest;
import io.entrepot.platform.run.ExitStatus;
import io.entrepot.platform.run.Progress;
import io.entrepot.search.SearchApi;
import io.entrepot.search.SearchPage.Hit;
import io.entrepot.search.SearchQuery;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * {@code entrepot search evaluate FILE}: how well the search does on what people judged. It asks as
 * a shopper of one market and language would, for the first ten hits of each query. Products are
 * told by their id in the supplier's feed; those that came by no feed have none, so nobody can have
 * judged them, and they take no place.
 */
@Component
final class EvaluateSearch implements Chore {
    private static final String MARKET = "de";
    private static final String LANGUAGE = "en";
    private static final int ASKED = 48;
    private static final int MOST_BROKEN_SHOWN = 5;
    private static final int MOST_BATCHES = 5_000;

    private final SearchApi search;
    private final CatalogApi catalog;
    private final MarketApi markets;
    private final IndexUpdates updates;

    EvaluateSearch(SearchApi search, CatalogApi catalog, MarketApi markets, IndexUpdates updates) {
        this.search = search;
        this.catalog = catalog;
        this.markets = markets;
        this.updates = updates;
    }

    @Override
    public String name() {
        return "search.evaluate";
    }

    /** How one query did: its figure and the ratings of its hits, −1 for what nobody judged. */
    private record Outcome(String query, double ndcg, List<Integer> hits) {
        String line() {
            String ratings =
                    hits.stream()
                            .map(rating -> rating < 0 ? "-" : String.valueOf(rating))
                            .collect(Collectors.joining(" "));
            return String.format(Locale.ROOT, "%.4f  %s  [%s]", ndcg, query, ratings);
        }
    }

    @Override
    public int run(ChoreRequest request, Progress progress) {
        Judgements judgements = Judgements.read(request.file());
        Map<String, Map<String, Integer>> telling = judgements.telling();
        if (telling.isEmpty()) {
            throw new CannotRun(
                    ExitStatus.USAGE, "No query of the file has a product rated above 0.");
        }
        String market = market(request.option("market").orElse(MARKET));
        String language = request.option("language").orElse(LANGUAGE);
        upToDate(progress);
        Map<UUID, String> externalIds = new HashMap<>();
        List<Outcome> outcomes = new ArrayList<>();
        telling.forEach(
                (query, ratings) ->
                        outcomes.add(
                                outcome(
                                        query,
                                        ratings,
                                        found(query, market, language, externalIds))));
        if (request.option("details").isPresent()) {
            outcomes.stream()
                    .sorted(Comparator.comparingDouble(Outcome::ndcg))
                    .forEach(outcome -> progress.say(outcome.line()));
        }
        tell(judgements, outcomes, progress);
        return ExitStatus.OK.code();
    }

    /** The market asked for, or any when the shop has no such one and none was named. */
    private String market(String code) {
        List<String> codes = markets.markets().stream().map(Market::code).toList();
        if (codes.contains(code)) {
            return code;
        }
        if (!code.equals(MARKET) || codes.isEmpty()) {
            throw CannotRun.configuration(
                    "There is no market %s; there are %s."
                            .formatted(code, codes.isEmpty() ? "none" : String.join(", ", codes)));
        }
        return codes.getFirst();
    }

    /** What was saved but not indexed yet would otherwise be missing. */
    private void upToDate(Progress progress) {
        if (updates.isMissing()) {
            progress.say("Building the index");
            updates.rebuild();
        }
        for (int batch = 0; batch < MOST_BATCHES && updates.catchUp(); batch++) {
            progress.step("Batches indexed", batch + 1L, MOST_BATCHES);
        }
    }

    /** The external ids of the first ten hits that have one. */
    private List<String> found(
            String query, String market, String language, Map<UUID, String> known) {
        List<UUID> hits;
        try {
            hits =
                    search
                            .search(
                                    new SearchQuery(
                                            market,
                                            language,
                                            query,
                                            null,
                                            Map.of(),
                                            null,
                                            null,
                                            false,
                                            SearchQuery.Sort.RELEVANCE,
                                            1,
                                            ASKED))
                            .hits()
                            .stream()
                            .map(Hit::productId)
                            .toList();
        } catch (Refusal refused) {
            return List.of();
        }
        List<UUID> unknown = hits.stream().filter(id -> !known.containsKey(id)).toList();
        if (!unknown.isEmpty()) {
            for (Product product : catalog.productsById(new ProductIds(unknown))) {
                String external = product.externalId();
                known.put(product.id(), external == null ? "" : external.strip());
            }
        }
        return hits.stream()
                .map(id -> known.getOrDefault(id, ""))
                .filter(id -> !id.isEmpty())
                .limit(Ndcg.PLACES)
                .toList();
    }

    private static Outcome outcome(String query, Map<String, Integer> ratings, List<String> found) {
        List<Integer> hits = found.stream().map(id -> ratings.getOrDefault(id, -1)).toList();
        List<Integer> gains = hits.stream().map(rating -> Math.max(rating, 0)).toList();
        return new Outcome(query, Ndcg.of(gains, ratings.values()), hits);
    }

    private static void tell(Judgements judgements, List<Outcome> outcomes, Progress progress) {
        if (!judgements.broken().isEmpty()) {
            judgements.broken().stream()
                    .limit(MOST_BROKEN_SHOWN)
                    .forEach(line -> progress.say("Left out, " + line));
            progress.say("Rows left out: %d".formatted(judgements.broken().size()));
        }
        int silent = judgements.byQuery().size() - outcomes.size();
        if (silent > 0) {
            progress.say("Queries without a product rated above 0, left out: %d".formatted(silent));
        }
        long hits = outcomes.stream().mapToLong(outcome -> outcome.hits().size()).sum();
        long judged =
                outcomes.stream()
                        .flatMap(outcome -> outcome.hits().stream())
                        .filter(rating -> rating >= 0)
                        .count();
        progress.say(
                "%d queries, %d judgements; %d of %d hits were judged"
                        .formatted(outcomes.size(), judgements.rows(), judged, hits));
        double mean = outcomes.stream().mapToDouble(Outcome::ndcg).average().orElse(0);
        progress.say(String.format(Locale.ROOT, "NDCG@10 %.4f", mean));
    }
}
