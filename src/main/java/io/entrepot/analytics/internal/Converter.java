package io.entrepot.analytics.internal;

import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.market.FxRate;
import io.entrepot.market.MarketApi;
import io.entrepot.market.RateQuery;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Turns amounts into the currency of the report at the newest rate, asked for once per currency. An
 * amount without a rate counts for nothing and is shown as such.
 */
final class Converter {
    private final MarketApi markets;
    private final Currency target;
    private final Map<String, Optional<FxRate>> rates = new HashMap<>();

    Converter(MarketApi markets, Currency target) {
        this.markets = markets;
        this.target = target;
    }

    Money convert(long minor, String currency) {
        Money money = Money.of(minor, currency);
        return rate(currency).map(rate -> rate.convert(money)).orElse(Money.zero(target));
    }

    Optional<FxRate> rate(String currency) {
        return rates.computeIfAbsent(currency, this::ask);
    }

    private Optional<FxRate> ask(String currency) {
        Currency base = Currency.getInstance(currency);
        if (base.equals(target)) {
            return Optional.of(
                    new FxRate(
                            "same",
                            base,
                            target,
                            BigDecimal.ONE,
                            LocalDate.EPOCH,
                            "",
                            Instant.EPOCH));
        }
        try {
            return Optional.of(markets.rate(new RateQuery(base, target)));
        } catch (Refusal noRate) {
            return Optional.empty();
        }
    }
}
