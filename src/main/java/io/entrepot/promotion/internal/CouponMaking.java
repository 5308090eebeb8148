package io.entrepot.promotion.internal;

import io.entrepot.kernel.Refusal;
import io.entrepot.platform.audit.AuditTrail;
import io.entrepot.promotion.CouponPage;
import io.entrepot.promotion.CouponsQuery;
import io.entrepot.promotion.MadeCoupons;
import io.entrepot.promotion.MakeCoupons;
import io.entrepot.promotion.Promotion;
import io.entrepot.promotion.WithdrawCoupons;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes codes and takes them out of use again. */
@Component
class CouponMaking {
    private static final int MOST_AT_ONCE = 100_000;
    private static final int MOST_ROWS = 200;

    private final Promotions promotions;
    private final CouponDesk desk;
    private final AuditTrail audit;
    private final TransactionOperations transaction;

    CouponMaking(
            Promotions promotions,
            CouponDesk desk,
            AuditTrail audit,
            TransactionOperations transaction) {
        this.promotions = promotions;
        this.desk = desk;
        this.audit = audit;
        this.transaction = transaction;
    }

    MadeCoupons make(MakeCoupons wish) {
        require(wish);
        List<String> codes =
                wish.code() == null
                        ? Stream.generate(() -> CouponCodes.random(wish.prefix()))
                                .limit(wish.count())
                                .toList()
                        : List.of(CouponCodes.own(wish.code()));
        byte[] buyer = wish.buyer() == null ? null : desk.buyers().of(wish.buyer());
        Boolean first = transaction.execute(status -> write(wish, codes, buyer));
        return new MadeCoupons(wish.batchId(), Boolean.TRUE.equals(first) ? codes : List.of());
    }

    /** False when the batch is there already. */
    private boolean write(
            MakeCoupons wish,
            List<String> codes,
            byte @org.jspecify.annotations.Nullable [] buyer) {
        if (promotions.locked(wish.promotionId()).isEmpty()) {
            throw Refusal.notFound("promotion");
        }
        if (desk.coupons().hasBatch(wish.batchId(), wish.promotionId())) {
            return false;
        }
        if (desk.coupons().make(wish, codes, buyer) != codes.size()) {
            throw Refusal.conflict("code_taken", "There is a coupon with this code already.");
        }
        audit.write(
                wish.actor(),
                "coupon.made",
                "promotion:" + wish.promotionId(),
                Map.of("batch", wish.batchId(), "count", codes.size()));
        return true;
    }

    private void require(MakeCoupons wish) {
        Promotion promotion =
                promotions
                        .find(wish.promotionId())
                        .orElseThrow(() -> Refusal.notFound("promotion"));
        if (promotion.trigger() != Promotion.Trigger.COUPON) {
            throw Refusal.conflict(
                    "not_by_coupon", "This promotion applies by itself; codes would do nothing.");
        }
        Integer uses = wish.uses();
        boolean fits =
                wish.code() == null
                        ? wish.count() >= 1 && wish.count() <= MOST_AT_ONCE && uses == null
                        : wish.count() == 1 && (uses == null || uses >= 1);
        if (!fits) {
            throw Refusal.invalid(
                    "bad_batch", "A batch has 1 to 100,000 codes for one use, or one for many.");
        }
    }

    CouponPage page(CouponsQuery query) {
        int limit = Math.clamp(query.limit(), 1, MOST_ROWS);
        List<CouponPage.Row> rows =
                desk.coupons()
                        .page(
                                new CouponsQuery(
                                        query.promotionId(), query.text(), query.after(), limit));
        boolean more = rows.size() > limit;
        List<CouponPage.Row> items = more ? rows.subList(0, limit) : rows;
        UUID next = more ? items.getLast().id() : null;
        return new CouponPage(items, next);
    }

    void withdraw(WithdrawCoupons command) {
        transaction.executeWithoutResult(
                status ->
                        audit.write(
                                command.actor(),
                                "coupon.withdrawn",
                                "promotion:" + command.promotionId(),
                                Map.of("count", desk.coupons().withdraw(command))));
    }

    int count(UUID promotionId) {
        return desk.coupons().count(promotionId);
    }
}
