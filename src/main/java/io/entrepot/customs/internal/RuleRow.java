package io.entrepot.customs.internal;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import io.entrepot.customs.ChargeKind;
import io.entrepot.customs.Collector;
import io.entrepot.customs.Confidence;
import io.entrepot.customs.TransportMode;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One row of a rule file, turned into a rule or a restriction. */
final class RuleRow {
    private final NamedCsvRecord row;

    private RuleRow(NamedCsvRecord row) {
        this.row = row;
    }

    static Rule rule(NamedCsvRecord csv) {
        RuleRow row = new RuleRow(csv);
        return new Rule(
                row.text("rule_id"),
                row.text("destination"),
                Set.copyOf(row.words("flow")),
                row.scope(),
                row.period(),
                row.text("on_expiry").equals("estimate"),
                row.limit(),
                row.levy(),
                row.text("reason"),
                row.provenance(),
                row.yes("enabled"));
    }

    static RestrictionRule restriction(NamedCsvRecord csv) {
        RuleRow row = new RuleRow(csv);
        String postcode = row.text("postcode_pattern");
        return new RestrictionRule(
                row.text("restriction_id"),
                CountryScope.parse(row.text("destination")),
                row.text("region"),
                postcode.isEmpty() ? null : Pattern.compile(postcode),
                CountryScope.parse(row.text("ship_from")),
                CountryScope.parse(row.text("origin")),
                HsScope.parse(row.text("hs")),
                row.text("flag"),
                row.set("mode", TransportMode::valueOf),
                row.text("verdict").equals("FORBIDDEN"),
                row.period(),
                row.text("reason"),
                row.text("way_out"),
                row.provenance());
    }

    private RuleScope scope() {
        return new RuleScope(
                CountryScope.parse(text("destination")),
                text("region"),
                words("scheme"),
                HsScope.parse(text("hs")),
                CountryScope.parse(text("origin")),
                CountryScope.parse(text("ship_from")),
                set("mode", TransportMode::valueOf),
                text("tax_class"));
    }

    private Period period() {
        String to = text("effective_to");
        return new Period(
                LocalDate.parse(text("effective_from")), to.isEmpty() ? null : LocalDate.parse(to));
    }

    private @Nullable Limit limit() {
        if (text("over").isEmpty() && text("up_to").isEmpty()) {
            return null;
        }
        boolean below = text("up_to").startsWith("<");
        return new Limit(
                decimal("over"),
                below ? new BigDecimal(text("up_to").substring(1)) : decimal("up_to"),
                below,
                Currency.getInstance(text("limit_currency")),
                Limit.Basis.valueOf(text("limit_basis")),
                Limit.Scope.valueOf(text("limit_scope")));
    }

    private Levy levy() {
        String currency = text("currency");
        return new Levy(
                ChargeKind.valueOf(text("kind")),
                text("layer"),
                Integer.parseInt(text("seq")),
                Levy.RateKind.valueOf(text("rate_kind")),
                orZero("rate"),
                orZero("amount"),
                orZero("deduct"),
                currency.isEmpty() ? null : Currency.getInstance(currency),
                new Levy.Valuation(
                        set("base", Levy.BaseFlag::valueOf),
                        Objects.requireNonNull(decimal("value_factor")),
                        decimal("value_step")),
                yes("inclusive"),
                new Levy.Rounding(
                        RoundingMode.valueOf(text("rounding")),
                        decimal("step"),
                        text("round_scope").equals("LINE"),
                        decimal("waive_below")),
                itemBy(),
                Collector.valueOf(text("collector")));
    }

    private Levy.ItemBy itemBy() {
        return row.findField("item_by")
                .filter(text -> !text.isEmpty())
                .map(Levy.ItemBy::valueOf)
                .orElse(Levy.ItemBy.HS6);
    }

    private Rule.Provenance provenance() {
        return new Rule.Provenance(
                text("source"),
                LocalDate.parse(text("source_date")),
                Confidence.valueOf(text("confidence").replace('-', '_').toUpperCase(Locale.ROOT)));
    }

    private String text(String column) {
        return row.getField(column);
    }

    private boolean yes(String column) {
        return text(column).equals("y");
    }

    private @Nullable BigDecimal decimal(String column) {
        return text(column).isEmpty() ? null : new BigDecimal(text(column));
    }

    private BigDecimal orZero(String column) {
        return text(column).isEmpty() ? BigDecimal.ZERO : new BigDecimal(text(column));
    }

    private List<String> words(String column) {
        String text = text(column).strip();
        return text.isEmpty() ? List.of() : List.copyOf(Arrays.asList(text.split(" +")));
    }

    private <T> Set<T> set(String column, Function<String, T> reading) {
        return words(column).stream().map(reading).collect(Collectors.toUnmodifiableSet());
    }
}
