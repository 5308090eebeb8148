package io.entrepot.offer;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.entrepot.platform.text.MoneyFormat;
import io.entrepot.platform.text.Words;
import io.entrepot.platform.web.MoneyView;
import io.entrepot.promotion.Applied;
import io.entrepot.promotion.PromotionWords;

import org.jspecify.annotations.Nullable;

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
                PromotionWords.title(discount.titles(), words),
                discount.couponLabel(),
                MoneyFormat.view(discount.total(), words.locale()));
    }

    private static Coupon coupon(Applied.CouponAnswer coupon, Words words) {
        Applied.Unmet why = coupon.why();
        return new Coupon(
                coupon.couponId(),
                coupon.label(),
                PromotionWords.title(coupon.titles(), words),
                coupon.applied(),
                why == null ? null : why.code(),
                why == null ? null : PromotionWords.why(why, words));
    }

    private static Hint hint(Applied.Hint hint, Words words) {
        Map<String, Object> facts = PromotionWords.facts(hint.missing(), words);
        facts.put("title", PromotionWords.title(hint.titles(), words));
        return new Hint(
                hint.promotionId(),
                hint.missing().code(),
                words.with("promotion.hint." + hint.missing().code(), facts),
                hint.variants());
    }
}
