package io.entrepot.demo;

import io.entrepot.kernel.Actor;
import io.entrepot.market.Incoterm;
import io.entrepot.market.Market;
import io.entrepot.market.MarketApi;
import io.entrepot.market.SaveMarket;
import io.entrepot.market.TaxDisplay;

import org.springframework.stereotype.Component;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Loads the six markets. Each has its own price list, called like the market. */
@Component
class DemoMarkets {
    /** What the directive on consumer rights grants; the other markets ask for no more. */
    private static final int RETURN_DAYS = 14;

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
            List<String> warehouses) {}

    private final MarketApi markets;

    DemoMarkets(MarketApi markets) {
        this.markets = markets;
    }

    int load() {
        List<Row> rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            markets.saveMarket(new SaveMarket(market(rows.get(i)), i + 1, Actor.SYSTEM));
        }
        return rows.size();
    }

    /** Prices are asked for by market code; their currency is the market's. */
    Map<String, Currency> currencies() {
        return rows().stream().collect(java.util.stream.Collectors.toMap(Row::code, Row::currency));
    }

    private static List<Row> rows() {
        return DemoFiles.read("markets.json", File.class).markets();
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
                List.of("card"),
                RETURN_DAYS,
                row.names(),
                row.displayDecimals());
    }
}
