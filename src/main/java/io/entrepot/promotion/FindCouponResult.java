package io.entrepot.promotion;

import java.util.Map;
import java.util.UUID;

/** What a code is. */
public sealed interface FindCouponResult {
    /** A coupon; the label is what may be shown of its code. */
    record Found(UUID couponId, UUID promotionId, String label, Map<String, String> titles)
            implements FindCouponResult {}

    /**
     * None that can be used: {@code coupon_unknown}, {@code coupon_expired}, {@code coupon_used},
     * {@code coupon_not_yet}, {@code coupon_withdrawn}.
     */
    record Refused(String code) implements FindCouponResult {}

    /** Too many wrong ones came from there; in so many seconds another may be tried. */
    record TooMany(int seconds) implements FindCouponResult {}
}
