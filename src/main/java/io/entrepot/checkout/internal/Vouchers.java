package io.entrepot.checkout.internal;

import io.entrepot.cart.CartApi;
import io.entrepot.cart.CartQuery;
import io.entrepot.cart.CartView;
import io.entrepot.offer.Quote;
import io.entrepot.order.BuyerQuery;
import io.entrepot.order.OrderApi;
import io.entrepot.promotion.PromotionApi;
import io.entrepot.promotion.ReleaseUses;
import io.entrepot.promotion.TakeUses;
import io.entrepot.promotion.TakeUsesResult;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Counts the promotions of a checkout against their limits, and gives them back. */
@Component
class Vouchers {
    private final PromotionApi promotions;
    private final OrderApi orders;
    private final CartApi carts;

    Vouchers(PromotionApi promotions, OrderApi orders, CartApi carts) {
        this.promotions = promotions;
        this.orders = orders;
        this.carts = carts;
    }

    /** Whether the buyer never ordered; null until it is known who it is. */
    @Nullable Boolean firstOrder(Checkout checkout) {
        String email = checkout.email();
        return email == null ? null : Boolean.valueOf(!orders.hasOrdered(new BuyerQuery(email)));
    }

    TakeUsesResult take(Checkout checkout) {
        Quote.Promoted promoted = checkout.frozenQuote().promoted();
        if (promoted == null || promoted.applied().discounts().isEmpty()) {
            return new TakeUsesResult.Taken();
        }
        return promotions.take(
                new TakeUses(
                        checkout.placedOrderId(),
                        Objects.requireNonNull(checkout.email()),
                        promoted.applied().discounts().stream()
                                .map(
                                        discount ->
                                                new TakeUses.Use(
                                                        discount.promotionId(),
                                                        discount.couponId(),
                                                        discount.total(),
                                                        discount.flash()))
                                .toList()));
    }

    void release(Checkout checkout) {
        promotions.release(new ReleaseUses(checkout.placedOrderId()));
    }

    /** The coupons that a basket made after this one goes on with: all but the refused one. */
    List<CartView.Coupon> kept(Checkout checkout, @Nullable UUID refused) {
        return carts.cart(new CartQuery(checkout.cartId(), false)).coupons().stream()
                .filter(coupon -> !coupon.id().equals(refused))
                .toList();
    }
}
