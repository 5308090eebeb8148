package io.entrepot.order.web;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.entrepot.order.Charge;
import io.entrepot.order.OrderLine;
import io.entrepot.order.OrderTrace;
import io.entrepot.order.OrderView;
import io.entrepot.platform.text.MoneyFormat;
import io.entrepot.platform.text.ShownAmount;
import io.entrepot.platform.text.Words;
import io.entrepot.platform.web.MoneyView;
import io.entrepot.pricing.PriceTrace;
import io.entrepot.pricing.PriceWords;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Why an order costs what it costs, part by part: sentences for whoever bought it, and beside them
 * what they were made from, which only staff are shown.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ShownWhy(List<Line> lines, List<Amount> amounts, MoneyView total, @Nullable Basis basis) {

    /** The price of a line; what promotions took off stands among the amounts. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            UUID lineId,
            String name,
            int quantity,
            MoneyView unit,
            @Nullable MoneyView toPay,
            List<String> why,
            @Nullable PriceTrace trace) {}

    /** A charge with its sentences; facts are the figures and codes of its rule. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Amount(ShownAmount amount, List<String> why, @Nullable Map<String, String> facts) {}

    /** What all of it was worked out with: the version of rules and tariff, and each rate. */
    record Basis(String ruleVersion, List<OrderTrace.Rate> rates) {}

    static ShownWhy of(OrderView order, @Nullable OrderTrace trace, Reader reader) {
        return new ShownWhy(
                order.lines().stream().map(line -> line(line, trace, reader)).toList(),
                order.charges().stream()
                        .filter(charge -> charge.kind() != Charge.Kind.GOODS)
                        .map(charge -> amount(charge, reader))
                        .toList(),
                MoneyFormat.view(order.total(), reader.words().locale()),
                reader.staff()
                        ? new Basis(
                                order.terms().ruleVersion(),
                                trace == null ? List.of() : trace.rates())
                        : null);
    }

    /** Who reads it. */
    record Reader(Words words, boolean staff) {}

    private static Line line(OrderLine line, @Nullable OrderTrace trace, Reader reader) {
        Words words = reader.words();
        OrderTrace.Line traced =
                trace == null
                        ? null
                        : trace.lines().stream()
                                .filter(each -> each.lineId().equals(line.id()))
                                .findFirst()
                                .orElse(null);
        return new Line(
                line.id(),
                line.name(),
                line.quantity(),
                MoneyFormat.view(line.unit(), words.locale()),
                traced == null ? null : MoneyFormat.view(traced.toPay(), words.locale()),
                traced == null
                        ? List.of(words.t("price.why.not_kept"))
                        : PriceWords.why(traced.price(), words),
                traced == null || !reader.staff() ? null : traced.price());
    }

    private static Amount amount(Charge charge, Reader reader) {
        ShownAmount shown =
                ShownAmount.of(
                        new ShownAmount.Plain(
                                charge.kind().name(),
                                charge.lineId(),
                                charge.amount(),
                                charge.charged(),
                                charge.estimate(),
                                charge.ruleIds(),
                                charge.reason(),
                                charge.facts()),
                        reader.words());
        List<String> why = new ArrayList<>();
        add(why, shown.reason());
        add(why, shown.note());
        if (shown.source() != null) {
            why.add(reader.words().t("price.why.source", "source", shown.source()));
        }
        return new Amount(shown, why, reader.staff() ? charge.facts() : null);
    }

    private static void add(List<String> why, @Nullable String sentence) {
        if (sentence != null && !sentence.isBlank()) {
            why.add(sentence);
        }
    }
}
