package io.entrepot.storefront.web;

import io.entrepot.offer.Quote;
import io.entrepot.offer.QuoteResult;
import io.entrepot.order.Charge;
import io.entrepot.order.OrderView;
import io.entrepot.platform.text.ChargeWords;
import io.entrepot.platform.text.Dates;
import io.entrepot.platform.text.ShownAmount;
import io.entrepot.platform.text.Values;
import io.entrepot.platform.text.Words;
import io.entrepot.storefront.page.LandedPanel;
import io.entrepot.storefront.page.Notice;

import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Puts a quote into words: every amount with its reason, or why there is none. */
@Component
class Panels {
    private static final MathContext RATE_DIGITS = new MathContext(6);

    private final Clock clock;

    Panels(Clock clock) {
        this.clock = clock;
    }

    LandedPanel panel(Quote quote, Words words) {
        Quote.Terms terms = quote.terms();
        return new LandedPanel(
                words.country(terms.originCountry()),
                words.country(quote.country()),
                lines(quote.amounts().stream().map(Panels::plain), words),
                quote.pricesIncludeTax()
                        ? words.t("quote.goods_shown") + ": " + words.money(quote.goodsShown())
                        : null,
                words.money(quote.total()),
                words.t("quote.incoterm." + terms.incoterm()),
                sentence(terms.incoterm(), words),
                words.t("quote.delivery", "range", days(terms.minDays(), terms.maxDays(), words))
                        + " · "
                        + sentFrom(terms, words),
                notes(quote, words));
    }

    LandedPanel panel(OrderView order, Words words) {
        return new LandedPanel(
                words.country(order.terms().originCountry()),
                words.country(order.country()),
                lines(order.charges().stream().map(Charge::plain), words),
                null,
                words.money(order.total()),
                words.t("quote.incoterm." + order.terms().incoterm()),
                sentence(order.terms().incoterm(), words),
                "",
                List.of());
    }

    /** Why a basket can't be quoted, and what to do about it. */
    Notice notice(QuoteResult.CannotQuote refused, String title, Words words) {
        List<String> sentences = new ArrayList<>();
        for (QuoteResult.Reason reason : refused.reasons()) {
            sentences.add(said(reason, "reason", "detail", words));
            sentences.add(said(reason, "wayOut", "way_out", words));
        }
        return new Notice(title, sentences.stream().distinct().toList());
    }

    /** What the rule itself says, where it names a sentence, else what the code means. */
    private static String said(QuoteResult.Reason reason, String fact, String part, Words words) {
        Map<String, String> facts = Values.readable(reason.facts(), words.locale());
        String own = reason.facts().getOrDefault(fact, "");
        return words.messages()
                .find(words.locale(), "reason." + own, facts)
                .or(
                        () ->
                                words.messages()
                                        .find(
                                                words.locale(),
                                                "problem." + reason.code() + "." + part,
                                                facts))
                .orElseGet(() -> words.t("problem.unavailable." + part));
    }

    String days(int min, int max, Words words) {
        LocalDate today = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
        return Dates.range(today.plusDays(min), today.plusDays(max), words.locale());
    }

    private static ShownAmount.Plain plain(Quote.Amount amount) {
        return new ShownAmount.Plain(
                amount.kind().name(),
                amount.lineId(),
                amount.money(),
                amount.charged(),
                amount.estimate(),
                amount.ruleIds(),
                amount.reason(),
                amount.facts());
    }

    private static List<LandedPanel.Line> lines(Stream<ShownAmount.Plain> amounts, Words words) {
        return ShownAmount.Plain.listed(amounts.toList()).stream()
                .map(amount -> line(amount, words))
                .toList();
    }

    private static LandedPanel.Line line(ShownAmount.Plain amount, Words words) {
        ChargeWords why = ChargeWords.of(amount.kind(), amount.reason(), amount.facts(), words);
        return new LandedPanel.Line(
                amount.kind(),
                why.label(),
                words.money(amount.money()),
                amount.charged(),
                amount.estimate(),
                why.reason(),
                new Certainty(amount.charged(), amount.estimate()).said(why, words));
    }

    private record Certainty(boolean charged, boolean estimate) {
        String said(ChargeWords why, Words words) {
            return charged && !estimate
                    ? words.t("quote.guaranteed")
                    : why.note(charged, estimate, words);
        }
    }

    private static List<String> notes(Quote quote, Words words) {
        List<String> notes = new ArrayList<>();
        notes.add(
                words.t(
                        quote.pricesIncludeTax()
                                ? "quote.prices_include_tax"
                                : "quote.prices_without_tax"));
        for (String note : quote.notes()) {
            words.messages().find(words.locale(), "reason." + note, Map.of()).ifPresent(notes::add);
        }
        for (Quote.UsedRate rate : quote.rates()) {
            notes.add(
                    words.t(
                            "quote.rate",
                            "pair",
                            rate.pair(),
                            "rate",
                            new BigDecimal(rate.rate()).round(RATE_DIGITS),
                            "date",
                            LocalDate.parse(rate.date()),
                            "source",
                            rate.source()));
        }
        return notes;
    }

    private static String sentFrom(Quote.Terms terms, Words words) {
        return words.t(
                "quote.sent_from",
                "place",
                words.country(terms.originCountry()),
                "carrier",
                terms.carrier());
    }

    static String sentence(String incoterm, Words words) {
        return words.t("quote.sentence." + incoterm.toLowerCase(Locale.ROOT));
    }
}
