package io.entrepot.promotion;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A page of coupons; {@code next} is the key of the following page. */
public record CouponPage(List<Row> items, @Nullable UUID next) {
    /** A coupon; the whole code only of public ones. */
    public record Row(
            UUID id,
            UUID batchId,
            String label,
            @Nullable String code,
            boolean forOneBuyer,
            int uses,
            @Nullable Integer most,
            @Nullable Instant endsAt,
            @Nullable Instant withdrawnAt,
            Instant madeAt) {}
}
