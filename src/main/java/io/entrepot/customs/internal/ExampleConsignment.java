package io.entrepot.customs.internal;

import io.entrepot.customs.Destination;
import io.entrepot.customs.Dispatch;
import io.entrepot.customs.Flow;
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
import java.util.Map;
import java.util.Set;

/** A consignment as examples describe one: a few figures, and sensible silence about the rest. */
final class ExampleConsignment {
    /**
     * What a dollar is taken to buy where an example says nothing: only so that thresholds in
     * another currency can be looked at. Rounded from rates of August 2026.
     */
    private static final Map<String, String> ASSUMED =
            Map.ofEntries(
                    Map.entry("EUR", "0.87"),
                    Map.entry("GBP", "0.75"),
                    Map.entry("CAD", "1.40"),
                    Map.entry("AUD", "1.42"),
                    Map.entry("NZD", "1.73"),
                    Map.entry("JPY", "160"),
                    Map.entry("KRW", "1500"),
                    Map.entry("SGD", "1.29"),
                    Map.entry("CHF", "0.80"),
                    Map.entry("NOK", "9.6"),
                    Map.entry("BRL", "5.40"),
                    Map.entry("MXN", "17.4"),
                    Map.entry("INR", "95"),
                    Map.entry("AED", "3.6725"),
                    Map.entry("CNY", "6.8"),
                    Map.entry("TWD", "31.6"),
                    Map.entry("RON", "4.42"));

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final String country;
    private final Currency currency;
    private final List<GoodsLine> lines = new ArrayList<>();
    private final List<FxRate> rates = new ArrayList<>();
    private final Set<String> schemes = new HashSet<>();
    private @Nullable String region;
    private String from = "CN";
    private TransportMode mode = TransportMode.POST;
    private Flow flow = Flow.SALE;
    private Money freight;
    private Money insurance;
    private @Nullable Money boughtThisYear;
    private LocalDate date = DAY;

    ExampleConsignment(String country, Currency currency) {
        this.country = country;
        this.currency = currency;
        this.freight = Money.zero(currency);
        this.insurance = Money.zero(currency);
    }

    void region(String code) {
        this.region = code;
    }

    void from(String origin) {
        this.from = origin;
    }

    void by(TransportMode how) {
        this.mode = how;
    }

    void gift() {
        this.flow = Flow.GIFT;
    }

    void on(LocalDate day) {
        this.date = day;
    }

    void scheme(String scheme, boolean held) {
        if (held) {
            schemes.add(scheme);
        } else {
            schemes.remove(scheme);
        }
    }

    void freight(BigDecimal amount) {
        this.freight = money(amount);
    }

    void insurance(BigDecimal amount) {
        this.insurance = money(amount);
    }

    void boughtThisYear(BigDecimal amount) {
        this.boughtThisYear = money(amount);
    }

    void rate(Currency base, Currency quote, BigDecimal rate) {
        rates.add(new FxRate("stated-" + base + quote, base, quote, rate, "stated by it", date));
    }

    void line(String hsCode, int quantity, BigDecimal value, String taxClass) {
        lines.add(
                new GoodsLine(
                        "line-%03d".formatted(lines.size() + 1),
                        hsCode,
                        from,
                        taxClass,
                        quantity,
                        money(value),
                        PriceBasis.NET,
                        100));
    }

    LandedCostRequest request() {
        return new LandedCostRequest(
                new Destination(country, region, null),
                new Dispatch(from, mode, freight, PriceBasis.NET, insurance, date),
                new Terms(Incoterm.DDP, schemes, currency, true, true, flow, boughtThisYear),
                lines,
                rates());
    }

    /** What the example states comes first; the assumed rates lead through the dollar. */
    private List<FxRate> rates() {
        List<FxRate> all = new ArrayList<>(rates);
        Currency dollar = Currency.getInstance("USD");
        ASSUMED.forEach(
                (code, rate) -> {
                    Currency other = Currency.getInstance(code);
                    boolean stated =
                            rates.stream()
                                    .anyMatch(
                                            known ->
                                                    Set.of(known.from(), known.to())
                                                            .equals(Set.of(dollar, other)));
                    if (!stated) {
                        all.add(
                                new FxRate(
                                        "~" + code,
                                        dollar,
                                        other,
                                        new BigDecimal(rate),
                                        "assumed",
                                        date));
                    }
                });
        return all;
    }

    private Money money(BigDecimal amount) {
        return Money.rounded(amount, currency, RoundingMode.UNNECESSARY);
    }
}
