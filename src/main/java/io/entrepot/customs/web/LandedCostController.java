package io.entrepot.customs.web;

import io.entrepot.customs.CannotQuote;
import io.entrepot.customs.CurrenciesNeeded;
import io.entrepot.customs.CustomsApi;
import io.entrepot.customs.Destination;
import io.entrepot.customs.Dispatch;
import io.entrepot.customs.FxRate;
import io.entrepot.customs.GoodsLine;
import io.entrepot.customs.Incoterm;
import io.entrepot.customs.LandedCost;
import io.entrepot.customs.LandedCostRequest;
import io.entrepot.customs.PriceBasis;
import io.entrepot.customs.RuleBook;
import io.entrepot.customs.RuleQuery;
import io.entrepot.customs.Terms;
import io.entrepot.customs.TransportMode;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.market.MarketApi;
import io.entrepot.market.RateQuery;
import io.entrepot.platform.web.Open;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The landed-cost calculator for anybody, and the rules it calculates by. */
@RestController
@Open("a calculator over published law; it holds nobody's data")
class LandedCostController {
    private static final int MAX_LINES = 100;
    private static final Set<String> ALL_SCHEMES =
            Set.of(
                    "IOSS",
                    "GB_VAT",
                    "VOEC",
                    "OVR",
                    "AU_GST",
                    "NZ_GST",
                    "CH_VAT",
                    "REMESSA_CONFORME",
                    "CBEC");

    private final CustomsApi customs;
    private final MarketApi markets;
    private final Clock clock;

    LandedCostController(CustomsApi customs, MarketApi markets, Clock clock) {
        this.customs = customs;
        this.markets = markets;
        this.clock = clock;
    }

    @PostMapping("/api/v1/landed-cost")
    LandedCost quote(@RequestBody LandedCostQuestion question) {
        Currency currency = currency(question.currency());
        LocalDate date = Objects.requireNonNullElseGet(question.date(), () -> LocalDate.now(clock));
        String from = country(Objects.requireNonNullElse(question.origin(), "CN"));
        String to = country(question.destination());
        LandedCostRequest request =
                new LandedCostRequest(
                        new Destination(to, question.region(), question.postcode()),
                        dispatch(question, from, date),
                        terms(question, currency),
                        lines(question, from, currency),
                        rates(to, currency, date));
        return switch (customs.quote(request)) {
            case LandedCost cost -> cost;
            case CannotQuote cannot -> throw Unquotable.refusal(cannot);
        };
    }

    @GetMapping("/api/v1/landed-cost/rules")
    RuleBook rules(
            @RequestParam(required = false) @Nullable String destination,
            @RequestParam(required = false) @Nullable LocalDate inForceOn) {
        return customs.describeRules(new RuleQuery(destination, inForceOn));
    }

    private static Dispatch dispatch(LandedCostQuestion question, String from, LocalDate date) {
        Currency currency = currency(question.currency());
        return new Dispatch(
                from,
                Objects.requireNonNullElse(question.mode(), TransportMode.POST),
                money(question.freight(), currency),
                Objects.requireNonNullElse(question.basis(), PriceBasis.NET),
                money(question.insurance(), currency),
                date);
    }

    private static Terms terms(LandedCostQuestion question, Currency currency) {
        Set<String> schemes =
                question.schemes() == null ? ALL_SCHEMES : Set.copyOf(question.schemes());
        return new Terms(Incoterm.DDP, schemes, currency, true, true);
    }

    private static List<GoodsLine> lines(
            LandedCostQuestion question, String from, Currency currency) {
        if (question.lines().size() > MAX_LINES) {
            throw Refusal.invalid("too_many_lines", "At most 100 lines can be quoted at once.");
        }
        List<GoodsLine> lines = new ArrayList<>();
        for (LandedCostQuestion.Line line : question.lines()) {
            lines.add(
                    new GoodsLine(
                            Objects.requireNonNullElse(
                                    line.id(), "%03d".formatted(lines.size() + 1)),
                            line.hsCode(),
                            country(Objects.requireNonNullElse(line.origin(), from)),
                            Objects.requireNonNullElse(line.taxClass(), "standard"),
                            Objects.requireNonNullElse(line.quantity(), 1),
                            money(line.value(), currency),
                            Objects.requireNonNullElse(question.basis(), PriceBasis.NET),
                            Objects.requireNonNullElse(line.weightGrams(), 0)));
        }
        return lines;
    }

    /** A rate that the market doesn't have is left out; the engine refuses if it was needed. */
    private List<FxRate> rates(String country, Currency currency, LocalDate date) {
        List<FxRate> rates = new ArrayList<>();
        for (Currency other : customs.currencies(new CurrenciesNeeded(country, date))) {
            if (other.equals(currency)) {
                continue;
            }
            try {
                io.entrepot.market.FxRate rate = markets.rate(new RateQuery(other, currency));
                rates.add(
                        new FxRate(
                                rate.id(),
                                rate.base(),
                                rate.quote(),
                                rate.rate(),
                                rate.source(),
                                rate.date()));
            } catch (Refusal unknown) {
                if (!unknown.code().equals("no_rate")) {
                    throw unknown;
                }
            }
        }
        return rates;
    }

    private static Money money(@Nullable Decimal amount, Currency currency) {
        if (amount == null) {
            return Money.zero(currency);
        }
        BigDecimal value = amount.value();
        if (value.signum() < 0 || value.precision() - value.scale() > 12) {
            throw Refusal.invalid("amount_out_of_range", "An amount is negative or absurd.");
        }
        return Money.rounded(value, currency, RoundingMode.HALF_UP);
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("unknown_currency", "'" + code + "' is no ISO 4217 currency.");
        }
    }

    private static String country(String code) {
        if (!java.util.Locale.getISOCountries(java.util.Locale.IsoCountryCode.PART1_ALPHA2)
                .contains(code)) {
            throw Refusal.invalid("unknown_country", "'" + code + "' is no ISO 3166 country.");
        }
        return code;
    }
}
