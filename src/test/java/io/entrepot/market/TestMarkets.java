package io.entrepot.market;

import io.entrepot.kernel.Refusal;

import java.util.Currency;
import java.util.List;
import java.util.Set;

/** Germany in euros and Japan in yen. */
public record TestMarkets() implements MarketApi {
    @Override
    public List<Market> markets() {
        return List.of(market("de", "DE", "EUR", "de-DE"), market("jp", "JP", "JPY", "ja-JP"));
    }

    @Override
    public Market market(MarketCode code) {
        return markets().stream()
                .filter(market -> market.code().equals(code.code()))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("market"));
    }

    @Override
    public FxRate rate(RateQuery query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void saveRates(SaveRates command) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Market saveMarket(SaveMarket command) {
        throw new UnsupportedOperationException();
    }

    private static Market market(String code, String country, String currency, String locale) {
        return new Market(
                code,
                List.of(country),
                Currency.getInstance(currency),
                List.of(locale),
                TaxDisplay.GROSS,
                code,
                Incoterm.DDP,
                Set.of(),
                false,
                false,
                List.of(),
                List.of(),
                14);
    }
}
