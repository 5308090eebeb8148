package io.entrepot.customs.internal;

import io.entrepot.customs.Destination;
import io.entrepot.customs.Dispatch;
import io.entrepot.customs.Flow;
import io.entrepot.customs.FxRate;
import io.entrepot.customs.GoodsLine;
import io.entrepot.customs.Incoterm;
import io.entrepot.customs.LandedCost;
import io.entrepot.customs.LandedCostRequest;
import io.entrepot.customs.LandedCostResult;
import io.entrepot.customs.PriceBasis;
import io.entrepot.customs.Terms;
import io.entrepot.customs.TransportMode;
import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The language of the customs tests: a consignment told in a few words. */
final class Quoting {
    static final RuleSnapshot RULES = RuleFiles.load();
    private static final Pattern LINE = Pattern.compile("(\\d+|-)x(\\d+)@([\\d.]+)(G?)");

    private final String country;
    private final Currency currency;
    private final List<GoodsLine> lines = new ArrayList<>();
    private final List<FxRate> rates = new ArrayList<>();
    private final Set<String> schemes = new HashSet<>();
    private String region = "";
    private String postcode = "";
    private String from = "CN";
    private Money freight;
    private LocalDate date = LocalDate.of(2026, 11, 23);
    private TransportMode mode = TransportMode.POST;
    private boolean bears;
    private boolean taxOnDuty = true;
    private RuleSnapshot rules = RULES;
    private String taxClass = "standard";
    private Flow flow = Flow.SALE;
    private @Nullable Money boughtThisYear;

    private Quoting(String country, String currency) {
        this.country = country;
        this.currency = Currency.getInstance(currency);
        this.freight = Money.zero(this.currency);
    }

    static Quoting to(String country, String currency) {
        return new Quoting(country, currency);
    }

    Quoting region(String code) {
        this.region = code;
        return this;
    }

    Quoting postcode(String code) {
        this.postcode = code;
        return this;
    }

    Quoting from(String code) {
        this.from = code;
        return this;
    }

    Quoting on(String day) {
        this.date = LocalDate.parse(day);
        return this;
    }

    Quoting by(TransportMode other) {
        this.mode = other;
        return this;
    }

    Quoting holding(String... held) {
        schemes.addAll(List.of(held));
        return this;
    }

    Quoting freight(String amount) {
        this.freight = money(amount);
        return this;
    }

    Quoting merchantBears(boolean yes) {
        this.bears = yes;
        return this;
    }

    Quoting ofClass(String name) {
        this.taxClass = name;
        return this;
    }

    Quoting flow(Flow other) {
        this.flow = other;
        return this;
    }

    Quoting boughtThisYear(String amount) {
        this.boughtThisYear = money(amount);
        return this;
    }

    Quoting withoutTaxOnDuty() {
        this.taxOnDuty = false;
        return this;
    }

    Quoting by(RuleSnapshot other) {
        this.rules = other;
        return this;
    }

    Quoting rate(String base, String quote, String rate) {
        rates.add(
                new FxRate(
                        base + quote,
                        Currency.getInstance(base),
                        Currency.getInstance(quote),
                        new BigDecimal(rate),
                        "test",
                        date));
        return this;
    }

    /** Lines such as {@code 691200x1@39.90G}: HS code, quantity, value of the line, G for gross. */
    Quoting goods(String words) {
        for (String word : words.strip().split(" +")) {
            Matcher line = LINE.matcher(word);
            if (!line.matches()) {
                throw new IllegalArgumentException(word);
            }
            goods(
                    line.group(1).equals("-") ? null : line.group(1),
                    Integer.parseInt(line.group(2)),
                    money(line.group(3)),
                    line.group(4).isEmpty() ? PriceBasis.NET : PriceBasis.GROSS);
        }
        return this;
    }

    Quoting goods(@Nullable String hs, int quantity, Money value, PriceBasis basis) {
        lines.add(
                new GoodsLine(
                        "%03d".formatted(lines.size() + 1),
                        hs,
                        from.equals("PL") ? "CN" : from,
                        taxClass,
                        quantity,
                        value,
                        basis,
                        500));
        return this;
    }

    Money money(String major) {
        return new Money(
                new BigDecimal(major)
                        .movePointRight(currency.getDefaultFractionDigits())
                        .longValueExact(),
                currency);
    }

    LandedCostRequest request() {
        return new LandedCostRequest(
                new Destination(
                        country,
                        region.isEmpty() ? null : region,
                        postcode.isEmpty() ? null : postcode),
                new Dispatch(from, mode, freight, PriceBasis.NET, Money.zero(currency), date),
                new Terms(Incoterm.DDP, schemes, currency, taxOnDuty, bears, flow, boughtThisYear),
                lines,
                rates);
    }

    LandedCostResult ask() {
        return new LandedCostEngine(rules).quote(request());
    }

    LandedCost quote() {
        LandedCostResult result = ask();
        if (result instanceof LandedCost quote) {
            return quote;
        }
        throw new AssertionError("Not quoted: " + result);
    }
}
