package io.entrepot.platform.text;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One amount of a quote or an order in the reader's words: what it is and why it is so. The reason
 * is a key that a rule names; its figures ({@code percent}, {@code each} with {@code currency},
 * {@code upTo} with {@code limitCurrency}, {@code hs}) follow as short sentences when they are
 * there.
 */
public record ChargeWords(String label, String reason) {
    private static final Pattern FIGURE = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final Set<String> CURRENCIES =
            Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .collect(Collectors.toUnmodifiableSet());

    public static ChargeWords of(
            String kind, String reason, Map<String, String> facts, Words words) {
        return new ChargeWords(label(kind, facts, words), reason(kind, reason, facts, words));
    }

    /** What has to be said beside an amount that is not simply charged, or nothing. */
    public String note(boolean charged, boolean estimate, Words words) {
        if (!charged) {
            return words.t("quote.estimate") + ". " + words.t("quote.not_charged");
        }
        return estimate ? words.t("quote.charged_estimate") : "";
    }

    /** A discount is called what the shop calls the promotion, in the reader's language. */
    private static String label(String kind, Map<String, String> facts, Words words) {
        if (kind.equals("DISCOUNT")) {
            String title = facts.getOrDefault("title." + words.language(), facts.get("title.en"));
            return title == null ? words.t("quote.discount") : title;
        }
        String layer = facts.getOrDefault("layer", "");
        return words.messages()
                .find(words.locale(), "layer." + layer, Map.of())
                .orElseGet(() -> words.t("quote." + kind.toLowerCase(Locale.ROOT)));
    }

    private static String reason(
            String kind, String reason, Map<String, String> facts, Words words) {
        Map<String, String> readable = Values.readable(facts, words.locale());
        List<String> sentences = new ArrayList<>();
        find(reason, readable, words)
                .or(() -> ofKind(kind, readable, words))
                .ifPresent(sentences::add);
        share(facts, words).ifPresent(said -> sentences.add(words.t("reason.rate", "rate", said)));
        money(facts, "each", "currency", words)
                .ifPresent(said -> sentences.add(words.t("reason.each", "amount", said)));
        money(facts, "upTo", "limitCurrency", words)
                .ifPresent(said -> sentences.add(words.t("reason.limit", "amount", said)));
        String code = facts.get("hs");
        if (code != null) {
            sentences.add(words.t("reason.hs", "code", code));
        }
        return String.join(" ", sentences);
    }

    private static Optional<String> find(String reason, Map<String, String> facts, Words words) {
        String bare = reason.startsWith("customs.") ? reason.substring(8) : reason;
        return words.messages().find(words.locale(), "reason." + bare, facts);
    }

    private static Optional<String> ofKind(String kind, Map<String, String> facts, Words words) {
        return words.messages()
                .find(words.locale(), "reason.kind." + kind.toLowerCase(Locale.ROOT), facts);
    }

    private static Optional<String> share(Map<String, String> facts, Words words) {
        return figure(facts.get("percent"))
                .map(percent -> Amounts.share(percent.movePointLeft(2), words.locale()));
    }

    private static Optional<String> money(
            Map<String, String> facts, String amount, String currency, Words words) {
        String code = facts.getOrDefault(currency, "");
        return CURRENCIES.contains(code)
                ? figure(facts.get(amount))
                        .map(figure -> MoneyFormat.display(code, figure, words.locale()))
                : Optional.empty();
    }

    private static Optional<BigDecimal> figure(@Nullable String text) {
        return text != null && FIGURE.matcher(text).matches()
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }
}
