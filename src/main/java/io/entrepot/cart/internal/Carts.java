package io.entrepot.cart.internal;

import io.entrepot.cart.CartView;
import io.entrepot.cart.CreateCart;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where baskets are kept. */
interface Carts {
    /** A basket as stored. */
    record Stored(
            UUID id,
            String market,
            String country,
            String locale,
            long version,
            @Nullable UUID orderId,
            Instant expiresAt,
            boolean expired,
            List<Line> lines,
            List<CartView.Coupon> coupons) {}

    /** A line as stored. */
    record Line(UUID id, UUID variantId, int quantity) {}

    /** Writes a new basket; one with this id already stays as it is. */
    boolean create(CreateCart command, String country);

    Optional<Stored> find(UUID cartId);

    /**
     * Locks an open basket for a change and moves its version on; refuses a closed or expired one.
     */
    void touch(UUID cartId);

    /** Adds once for each line id; the quantity that results is bounded by the table's check. */
    void add(UUID cartId, UUID lineId, UUID variantId, int quantity);

    boolean set(UUID cartId, UUID lineId, int quantity);

    boolean remove(UUID cartId, UUID lineId);

    void move(UUID cartId, String market, String country, String locale);

    /** Adds a coupon unless it is there. */
    void addCoupon(UUID cartId, CartView.Coupon coupon);

    void removeCoupon(UUID cartId, UUID couponId);

    void close(UUID cartId, UUID orderId);
}
