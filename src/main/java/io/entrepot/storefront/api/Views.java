package io.entrepot.storefront.api;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import io.entrepot.market.Market;
import io.entrepot.market.MarketApi;
import io.entrepot.market.MarketCode;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The markets and locales things are shown for; asked twice a minute, since they seldom change. */
@Component
final class Views {
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final MarketApi markets;
    private final LoadingCache<String, List<Market>> known;

    Views(MarketApi markets) {
        this.markets = markets;
        this.known = Caffeine.newBuilder().refreshAfterWrite(FRESH).build(key -> markets.markets());
    }

    /** The view for these parameters; the market's module refuses an unknown market. */
    View of(String market, @Nullable String locale) {
        for (Market one : known.get("")) {
            if (one.code().equals(market)) {
                return View.of(one, locale);
            }
        }
        View fresh = View.of(markets.market(new MarketCode(market)), locale);
        known.invalidateAll();
        return fresh;
    }

    /** All there are. */
    Stream<View> all() {
        return known.get("").stream()
                .flatMap(
                        market ->
                                market.locales().stream().map(locale -> new View(market, locale)));
    }
}
