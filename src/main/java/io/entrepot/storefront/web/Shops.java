package io.entrepot.storefront.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.entrepot.kernel.Refusal;
import io.entrepot.market.Market;
import io.entrepot.market.MarketApi;
import io.entrepot.market.MarketChanged;
import io.entrepot.platform.event.Listener;
import io.entrepot.storefront.page.Shop;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Finds out for whom a page is made. Markets change by hand, so a minute of age does no harm. */
@Component
class Shops {
    private final Cache<String, List<Market>> kept =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).maximumSize(1).build();
    private final Cache<String, SiteLocales> locales =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).maximumSize(1).build();
    private final MarketApi markets;

    Shops(MarketApi markets) {
        this.markets = markets;
    }

    List<Market> markets() {
        return Optional.ofNullable(kept.get("all", key -> markets.markets())).orElseThrow();
    }

    /** The languages of the shop's addresses. */
    SiteLocales locales() {
        return Optional.ofNullable(locales.get("all", key -> SiteLocales.of(markets())))
                .orElseThrow();
    }

    @Listener("storefront.follows-markets")
    void on(MarketChanged event) {
        kept.invalidateAll();
        locales.invalidateAll();
    }

    /** The shop for a language, and for a country or a market when the address names one. */
    Shop shop(String tag, @Nullable String country, @Nullable String market) {
        if (!locales().has(tag)) {
            throw Refusal.notFound("page");
        }
        String home = homeCountry(tag);
        if (country != null && !country.isEmpty()) {
            return new Shop(tag, serving(country), country, !country.equals(home));
        }
        if (market != null && !market.isEmpty()) {
            Market named =
                    markets().stream()
                            .filter(each -> each.code().equals(market))
                            .findFirst()
                            .orElseThrow(
                                    () ->
                                            Refusal.invalid(
                                                    "unknown_market", "There is no such market."));
            String first = named.serves(home) ? home : named.countries().getFirst();
            return new Shop(tag, named, first, !first.equals(home));
        }
        return new Shop(tag, serving(home), home, false);
    }

    /** The country that a language stands for, as far as any market serves it. */
    private String homeCountry(String tag) {
        String country = SiteLocales.country(tag);
        if (markets().stream().anyMatch(market -> market.serves(country))) {
            return country;
        }
        return markets().stream()
                .filter(market -> market.locales().contains(tag))
                .findFirst()
                .orElseGet(() -> markets().getFirst())
                .countries()
                .getFirst();
    }

    private Market serving(String country) {
        return markets().stream()
                .filter(market -> market.serves(country))
                .findFirst()
                .orElseThrow(
                        () ->
                                Refusal.invalid(
                                        "unknown_market", "We don't deliver to this country."));
    }
}
