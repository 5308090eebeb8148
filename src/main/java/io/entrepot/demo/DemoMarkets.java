package io.entrepot.demo;

import io.entrepot.kernel.Actor;
import io.entrepot.market.Incoterm;
import io.entrepot.market.Market;
import io.entrepot.market.MarketApi;
import io.entrepot.market.SaveMarket;
import io.entrepot.market.TaxDisplay;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Loads the seven markets. Each has its own price list, called like the market. */
@Component
class DemoMarkets {
    /** What the directive on consumer rights grants; the other markets ask for no more. */
    private static final int RETURN_DAYS = 14;

    private static final List<Row> ROWS = DemoFiles.read("markets.json", File.class).markets();

    /** {@code demo/markets.json}. */
    record File(List<Row> markets) {}

    /** A market as the file states it. */
    record Row(
            String code,
            Map<String, String> names,
            List<String> countries,
            Currency currency,
            List<String> languages,
            TaxDisplay priceBasis,
            List<Incoterm> incoterms,
            Set<String> schemes,
            boolean taxOnDuty,
            boolean merchantBearsDifference,
            int displayDecimals,
            List<String> warehouses,
            @Nullable PricesLike pricesLike) {}

    /**
     * A market whose prices are not stated product by product: those of another one, times a
     * factor, rounded up to a step.
     */
    record PricesLike(String market, BigDecimal factor, long stepMinor) {
        long price(long minor) {
            return BigDecimal.valueOf(minor)
                    .multiply(factor)
                    .divide(BigDecimal.valueOf(stepMinor), 0, RoundingMode.CEILING)
                    .multiply(BigDecimal.valueOf(stepMinor))
                    .longValueExact();
        }
    }

    private final MarketApi markets;
    private final DemoRates rates;

    DemoMarkets(MarketApi markets, DemoRates rates) {
        this.markets = markets;
        this.rates = rates;
    }

    /** With the exchange rates, since a market without them can quote nothing. */
    int load() {
        rates.load();
        for (int i = 0; i < ROWS.size(); i++) {
            markets.saveMarket(new SaveMarket(market(ROWS.get(i)), i + 1, Actor.SYSTEM));
        }
        return ROWS.size();
    }

    /** Prices are asked for by market code; their currency is the market's. */
    Map<String, Currency> currencies() {
        return ROWS.stream().collect(java.util.stream.Collectors.toMap(Row::code, Row::currency));
    }

    /** Every market's price of a variant: those stated, and those made from them. */
    static Map<String, Long> prices(Map<String, Long> stated) {
        Map<String, Long> all = new TreeMap<>(stated);
        for (Row row : ROWS) {
            PricesLike like = row.pricesLike();
            Long model = like == null ? null : stated.get(like.market());
            if (like != null && model != null) {
                all.putIfAbsent(row.code(), like.price(model));
            }
        }
        return all;
    }

    private static Market market(Row row) {
        return new Market(
                row.code(),
                row.countries(),
                row.currency(),
                row.languages(),
                row.priceBasis(),
                row.code(),
                row.incoterms().getFirst(),
                row.schemes(),
                row.merchantBearsDifference(),
                row.taxOnDuty(),
                row.warehouses(),
                methods(row.currency()),
                RETURN_DAYS,
                row.names(),
                row.displayDecimals());
    }

    /** The demo's one bank account takes euros only. */
    private static List<String> methods(Currency currency) {
        return currency.getCurrencyCode().equals("EUR")
                ? List.of("card", "bank_transfer")
                : List.of("card");
    }
}
