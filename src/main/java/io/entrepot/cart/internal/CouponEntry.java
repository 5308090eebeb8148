package io.entrepot.cart.internal;

import io.entrepot.cart.AddCoupon;
import io.entrepot.cart.CartView;
import io.entrepot.kernel.Refusal;
import io.entrepot.promotion.FindCoupon;
import io.entrepot.promotion.FindCouponResult;
import io.entrepot.promotion.PromotionApi;

import org.springframework.stereotype.Component;

import java.util.Map;

/** Finds the coupon that somebody typed the code of, or says why it can't be used. */
@Component
class CouponEntry {
    private final PromotionApi promotions;

    CouponEntry(PromotionApi promotions) {
        this.promotions = promotions;
    }

    CartView.Coupon coupon(AddCoupon command) {
        return switch (promotions.findCoupon(new FindCoupon(command.code(), command.place()))) {
            case FindCouponResult.Found found ->
                    new CartView.Coupon(found.couponId(), found.label());
            case FindCouponResult.Refused(String code) ->
                    throw new Refusal(
                            code, Refusal.Kind.UNPROCESSABLE, "This code can't be used: " + code);
            case FindCouponResult.TooMany(int seconds) ->
                    throw new Refusal(
                            "too_many_codes",
                            Refusal.Kind.TOO_MANY,
                            "Too many wrong codes; try again in " + seconds + " seconds.",
                            Map.of("seconds", seconds));
        };
    }
}
