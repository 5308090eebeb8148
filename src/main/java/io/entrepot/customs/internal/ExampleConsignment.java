package io.entrepot.customs.internal;

import io.entrepot.customs.Destination;
import io.entrepot.customs.Dispatch;
import io.entrepot.customs.FxRate;
import io.entrepot.customs.GoodsLine;
import io.entrepot.customs.Incoterm;
import io.entrepot.customs.LandedCostRequest;
import io.entrepot.customs.PriceBasis;
import io.entrepot.customs.Terms;
import io.entrepot.customs.TransportMode;
import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A consignment as examples describe one: a few figures, and sensible silence about the rest. */
final class ExampleConsignment {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final String country;
    private final Currency currency;
    private final List<GoodsLine> lines = new ArrayList<>();
    private final List<FxRate> rates = new ArrayList<>();
    private final Set<String> schemes = new HashSet<>();
    private @Nullable String region;
    private String from = "CN";
    private Money freight;
    private LocalDate date = DAY;

    ExampleConsignment(String country, String currency) {
        this.country = country;
        this.currency = Currency.getInstance(currency);
        this.freight = Money.zero(this.currency);
    }

    ExampleConsignment region(String code) {
        this.region = code;
        return this;
    }

    ExampleConsignment from(String origin) {
        this.from = origin;
        return this;
    }

    ExampleConsignment on(LocalDate day) {
        this.date = day;
        return this;
    }

    ExampleConsignment scheme(String scheme) {
        schemes.add(scheme);
        return this;
    }

    ExampleConsignment freight(String amount) {
        this.freight = money(amount);
        return this;
    }

    ExampleConsignment rate(String base, String rate) {
        rates.add(
                new FxRate(
                        "example-" + base,
                        Currency.getInstance(base),
                        currency,
                        new BigDecimal(rate),
                        "stated by the example",
                        date));
        return this;
    }

    ExampleConsignment line(String hsCode, int quantity, String value) {
        lines.add(
                new GoodsLine(
                        "line-" + (lines.size() + 1),
                        hsCode,
                        from,
                        "standard",
                        quantity,
                        money(value),
                        PriceBasis.NET,
                        100));
        return this;
    }

    LandedCostRequest request() {
        return new LandedCostRequest(
                new Destination(country, region, null),
                new Dispatch(
                        from,
                        TransportMode.POST,
                        freight,
                        PriceBasis.NET,
                        Money.zero(currency),
                        date),
                new Terms(Incoterm.DDP, schemes, currency, true, true),
                lines,
                rates);
    }

    private Money money(String amount) {
        return Money.rounded(new BigDecimal(amount), currency, RoundingMode.UNNECESSARY);
    }
}
