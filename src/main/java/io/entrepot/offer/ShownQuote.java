package io.entrepot.offer;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.entrepot.platform.text.MoneyFormat;
import io.entrepot.platform.text.Places;
import io.entrepot.platform.text.ShownAmount;
import io.entrepot.platform.text.Words;
import io.entrepot.platform.web.MoneyView;
import io.entrepot.pricing.PriceWords;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * A quote, or the reasons why there is none, in the reader's words. The same for product page, cart
 * and checkout; everything that is not of its state is missing.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShownQuote(
        State state,
        @Nullable UUID id,
        @Nullable String incoterm,
        @Nullable Boolean taxIncluded,
        @Nullable MoneyView goodsShown,
        @Nullable MoneyView total,
        @Nullable Instant validUntil,
        @Nullable String warehouse,
        @Nullable String originCountry,
        @Nullable String originName,
        @Nullable String country,
        @Nullable String countryName,
        @Nullable String service,
        @Nullable String carrier,
        @Nullable Integer minDays,
        @Nullable Integer maxDays,
        @Nullable String promise,
        List<Line> lines,
        List<ShownAmount> amounts,
        List<Service> services,
        List<Reason> reasons,
        @Nullable ShownDiscounts discounts) {

    /** Whether there is a quote. */
    public enum State {
        QUOTED,
        CANNOT_QUOTE
    }

    /** A line as the market shows prices, what promotions leave of it if any do, and why. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            UUID lineId,
            int quantity,
            MoneyView unit,
            MoneyView shown,
            @Nullable MoneyView toPay,
            List<String> why) {}

    /** A service that can be chosen. */
    public record Service(
            String service,
            String name,
            String carrier,
            MoneyView price,
            int minDays,
            int maxDays,
            boolean chosen) {}

    /** Why there is no quote, and what to do about it. */
    public record Reason(String code, String text, String wayOut, List<UUID> lineIds) {}

    public static ShownQuote of(QuoteResult result, Words words) {
        return switch (result) {
            case QuoteResult.Quoted(Quote quote) -> of(quote, words);
            case QuoteResult.CannotQuote cannot -> of(cannot, words);
        };
    }

    private static ShownQuote of(QuoteResult.CannotQuote cannot, Words words) {
        List<Reason> reasons =
                cannot.reasons().stream()
                        .map(
                                reason ->
                                        new Reason(
                                                reason.code(),
                                                text(reason, "reason", "detail", words),
                                                text(reason, "wayOut", "way_out", words),
                                                reason.lineIds()))
                        .toList();
        return new ShownQuote(
                State.CANNOT_QUOTE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                reasons,
                null);
    }

    /** The rule's own words when it has some, else those of the code. */
    private static String text(QuoteResult.Reason reason, String fact, String part, Words words) {
        String key = reason.facts().getOrDefault(fact, "");
        return words.messages()
                .find(words.locale(), "reason." + key, reason.facts())
                .or(
                        () ->
                                words.messages()
                                        .find(
                                                words.locale(),
                                                "problem." + reason.code() + "." + part,
                                                reason.facts()))
                .orElse(reason.code());
    }

    private static ShownQuote of(Quote quote, Words words) {
        Locale locale = words.locale();
        Quote.Terms terms = quote.terms();
        return new ShownQuote(
                State.QUOTED,
                quote.id(),
                terms.incoterm(),
                quote.pricesIncludeTax(),
                MoneyFormat.view(quote.goodsShown(), locale),
                MoneyFormat.view(quote.total(), locale),
                quote.validUntil(),
                terms.warehouse(),
                terms.originCountry(),
                Places.country(terms.originCountry(), locale),
                quote.country(),
                Places.country(quote.country(), locale),
                terms.service(),
                terms.carrier(),
                terms.minDays(),
                terms.maxDays(),
                words.t("quote.sentence." + terms.incoterm().toLowerCase(Locale.ROOT)),
                quote.lines().stream().map(line -> line(line, words)).toList(),
                ShownAmount.Plain.listed(quote.amounts().stream().map(ShownQuote::plain).toList())
                        .stream()
                        .map(amount -> ShownAmount.of(amount, words))
                        .toList(),
                quote.services().stream().map(option -> service(option, words)).toList(),
                List.of(),
                quote.promoted() == null ? null : ShownDiscounts.of(quote.promoted(), words));
    }

    private static Line line(Quote.Line line, Words words) {
        Locale locale = words.locale();
        return new Line(
                line.lineId(),
                line.quantity(),
                MoneyFormat.view(line.unit(), locale),
                MoneyFormat.view(line.shown(), locale),
                line.toPay().equals(line.shown()) ? null : MoneyFormat.view(line.toPay(), locale),
                line.trace() == null ? List.of() : PriceWords.why(line.trace(), words));
    }

    private static Service service(Quote.ServiceOption option, Words words) {
        return new Service(
                option.service(),
                words.messages()
                        .find(words.locale(), "service." + option.service(), Map.of())
                        .orElse(option.carrier()),
                option.carrier(),
                MoneyFormat.view(option.price(), words.locale()),
                option.minDays(),
                option.maxDays(),
                option.chosen());
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
}
