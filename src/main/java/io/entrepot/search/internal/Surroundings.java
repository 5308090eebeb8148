package io.entrepot.search.internal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import io.entrepot.catalog.Attribute;
import io.entrepot.catalog.CatalogApi;
import io.entrepot.kernel.Refusal;
import io.entrepot.market.Market;
import io.entrepot.market.MarketApi;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Categories and markets, which every search needs and which seldom change: asked twice a minute.
 */
@Component
final class Surroundings {
    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final String ALL = "";

    private final LoadingCache<String, Tree> tree;
    private final LoadingCache<String, List<Market>> markets;
    private final LoadingCache<String, Map<String, Attribute>> attributes;

    Surroundings(CatalogApi catalog, MarketApi market) {
        this.tree =
                Caffeine.newBuilder()
                        .refreshAfterWrite(FRESH)
                        .build(key -> new Tree(catalog.categories()));
        this.markets =
                Caffeine.newBuilder().refreshAfterWrite(FRESH).build(key -> market.markets());
        this.attributes =
                Caffeine.newBuilder()
                        .refreshAfterWrite(FRESH)
                        .build(
                                key ->
                                        catalog.attributes().stream()
                                                .collect(
                                                        Collectors.toMap(
                                                                Attribute::code,
                                                                Function.identity())));
    }

    Tree tree() {
        return tree.get(ALL);
    }

    /** The attributes by code. */
    Map<String, Attribute> attributes() {
        return attributes.get(ALL);
    }

    /** The tree with every category there is at this moment. */
    Tree treeNow() {
        tree.invalidateAll();
        attributes.invalidateAll();
        return tree();
    }

    /** The markets there are at this moment, for what is written into the index. */
    List<Market> marketsNow() {
        markets.invalidateAll();
        return markets.get(ALL);
    }

    /** A market that is new since the last look is found, too. */
    Market market(String code) {
        return find(markets.get(ALL), code)
                .or(() -> find(marketsNow(), code))
                .orElseThrow(
                        () ->
                                new Refusal(
                                        "unknown_market",
                                        Refusal.Kind.NOT_FOUND,
                                        "There is no market " + code + "."));
    }

    private static Optional<Market> find(List<Market> markets, String code) {
        return markets.stream().filter(market -> market.code().equals(code)).findFirst();
    }
}
