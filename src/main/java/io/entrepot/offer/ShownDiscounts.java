package io.entrepot.offer;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.entrepot.kernel.Money;
import io.entrepot.kernel.Wording;
import io.entrepot.platform.text.MoneyFormat;
import io.entrepot.platform.text.Words;
import io.entrepot.platform.web.MoneyView;
import io.entrepot.promotion.Applied;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is off a quote, in the reader's words and as the market shows prices: each promotion, what
 * became of each code, and what is within reach.
 */
public record ShownDiscounts(
        MoneyView off,
        MoneyView goodsToPay,
        List<Discount> items,
        List<Coupon> coupons,
        List<Hint> hints) {

    /** A promotion that is applied. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Discount(
            UUID promotionId, String title, @Nullable String coupon, MoneyView off) {}

    /** A code that was entered; {@code why} says what it lacks. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Coupon(
            UUID id,
            String label,
            String title,
            boolean applied,
            @Nullable String code,
            @Nullable String why) {}

    /** Something within reach; a gift names the variants to choose from. */
    public record Hint(UUID promotionId, String code, String text, List<UUID> variants) {}

    static ShownDiscounts of(Quote.Promoted promoted, Words words) {
        Applied applied = promoted.applied();
        return new ShownDiscounts(
                MoneyFormat.view(promoted.off(), words.locale()),
                MoneyFormat.view(promoted.goodsToPay(), words.locale()),
                applied.discounts().stream().map(each -> discount(each, words)).toList(),
                applied.coupons().stream().map(each -> coupon(each, words)).toList(),
                applied.hints().stream().map(each -> hint(each, words)).toList());
    }

    private static Discount discount(Applied.Discount discount, Words words) {
        return new Discount(
                discount.promotionId(),
                title(discount.titles(), words),
                discount.couponLabel(),
                MoneyFormat.view(discount.total(), words.locale()));
    }

    private static Coupon coupon(Applied.CouponAnswer coupon, Words words) {
        Applied.Unmet why = coupon.why();
        return new Coupon(
                coupon.couponId(),
                coupon.label(),
                title(coupon.titles(), words),
                coupon.applied(),
                why == null ? null : why.code(),
                why == null ? null : why(why, words));
    }

    private static Hint hint(Applied.Hint hint, Words words) {
        Map<String, Object> facts = facts(hint.missing(), words);
        facts.put("title", title(hint.titles(), words));
        return new Hint(
                hint.promotionId(),
                hint.missing().code(),
                words.with("promotion.hint." + hint.missing().code(), facts),
                hint.variants());
    }

    /** Why a promotion does not apply, as a sentence. */
    public static String why(Applied.Unmet unmet, Words words) {
        return words.messages()
                .find(words.locale(), "promotion.why." + unmet.code(), facts(unmet, words))
                .orElse(unmet.code());
    }

    private static String title(Map<String, String> titles, Words words) {
        return titles.isEmpty() ? "" : Wording.pick(titles, words.language(), "");
    }

    /** Amounts as money, counts as numbers, so that plurals come out right. */
    private static Map<String, Object> facts(Applied.Unmet unmet, Words words) {
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
