package io.entrepot.promotion;

import io.entrepot.kernel.Money;
import io.entrepot.kernel.Wording;
import io.entrepot.platform.text.Words;

import java.util.HashMap;
import java.util.Map;

/** Why promotions apply or not, in the reader's words. */
public final class PromotionWords {
    private PromotionWords() {}

    /** Why a promotion does not apply, as a sentence. */
    public static String why(Applied.Unmet unmet, Words words) {
        return words.messages()
                .find(words.locale(), "promotion.why." + unmet.code(), facts(unmet, words))
                .orElse(unmet.code());
    }

    /** The title in the reader's language, else in English, else in any. */
    public static String title(Map<String, String> titles, Words words) {
        return titles.isEmpty() ? "" : Wording.pick(titles, words.language(), "");
    }

    /** Amounts as money, counts as numbers, so that plurals come out right. */
    public static Map<String, Object> facts(Applied.Unmet unmet, Words words) {
        Map<String, Object> facts = new HashMap<>(unmet.facts());
        String currency = unmet.facts().get("currency");
        unmet.facts()
                .forEach(
                        (name, value) -> {
                            if (value.matches("[0-9]{1,18}")) {
                                long figure = Long.parseLong(value);
                                facts.put(
                                        name,
                                        currency == null
                                                ? (Object) figure
                                                : words.money(Money.of(figure, currency)));
                            }
                        });
        return facts;
    }
}
