package io.entrepot.promotion.internal;

import io.entrepot.promotion.Applied;
import io.entrepot.promotion.ApplyPromotions;
import io.entrepot.promotion.CartFacts;
import io.entrepot.promotion.ExplainPromotions;
import io.entrepot.promotion.FindCoupon;
import io.entrepot.promotion.FindCouponResult;
import io.entrepot.promotion.Promotion;
import io.entrepot.promotion.PromotionApi;
import io.entrepot.promotion.ReleaseUses;
import io.entrepot.promotion.RunningPromotion;
import io.entrepot.promotion.RunningQuery;
import io.entrepot.promotion.TakeUses;
import io.entrepot.promotion.TakeUsesResult;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Answers at the door of promotions; whether a use is left is decided by the rows of its limits.
 */
@Service
class PromotionService implements PromotionApi {
    private static final int LONGEST_CODE = 64;

    private final Snapshots snapshots;
    private final LimitRows limits;
    private final Coupons coupons;
    private final CodeBrake brake;
    private final BuyerKeys buyers;
    private final Redemptions redemptions;
    private final TransactionOperations transaction;
    private final Clock clock;

    PromotionService(
            Snapshots snapshots,
            LimitRows limits,
            CouponDesk desk,
            Redemptions redemptions,
            TransactionOperations transaction,
            Clock clock) {
        this.snapshots = snapshots;
        this.limits = limits;
        this.coupons = desk.coupons();
        this.brake = desk.brake();
        this.buyers = desk.buyers();
        this.redemptions = redemptions;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Applied apply(ApplyPromotions query) {
        Snapshot snapshot = snapshots.current();
        if (!query.drafts().isEmpty()) {
            snapshot = snapshot.with(query.drafts());
        }
        CartFacts cart = query.cart();
        List<UUID> entered = cart.buyer().coupons();
        if (snapshot.ordered.isEmpty() && entered.isEmpty()) {
            return Applied.nothing(snapshot.rules);
        }
        byte[] buyer = query.buyer() == null ? null : buyers.of(query.buyer());
        return new Engine(snapshot, limits.usage(buyer))
                .apply(cart, coupons.byId(entered, buyer), query.explain());
    }

    @Override
    public Applied explain(ExplainPromotions query) {
        CartFacts cart = query.cart();
        List<CouponRow> known =
                coupons.byId(cart.buyer().coupons(), null).stream()
                        .map(
                                each ->
                                        new CouponRow(
                                                each.id(), each.promotionId(), each.label(), null))
                        .toList();
        return new Engine(snapshots.asOf(query.rules()), Usage.FRESH).apply(cart, known, true);
    }

    @Override
    public FindCouponResult findCoupon(FindCoupon query) {
        int wait = brake.wait(query.place());
        if (wait > 0) {
            return new FindCouponResult.TooMany(wait);
        }
        CouponRow coupon =
                query.code().length() > LONGEST_CODE
                        ? null
                        : coupons.byCode(query.code()).orElse(null);
        if (coupon == null) {
            brake.wrong(query.place());
            return new FindCouponResult.Refused("coupon_unknown");
        }
        if (coupon.refusal() != null) {
            return new FindCouponResult.Refused(coupon.refusal());
        }
        return found(coupon);
    }

    private FindCouponResult found(CouponRow coupon) {
        Compiled compiled = snapshots.current().find(coupon.promotionId());
        if (compiled == null) {
            return new FindCouponResult.Refused("coupon_expired");
        }
        Promotion promotion = compiled.promotion;
        long now = clock.millis();
        if (now < compiled.from) {
            return new FindCouponResult.Refused("coupon_not_yet");
        }
        if (now >= compiled.until) {
            return new FindCouponResult.Refused("coupon_expired");
        }
        if (limits.usage(null).usedUp().containsKey(promotion.id())) {
            return new FindCouponResult.Refused("coupon_used");
        }
        return new FindCouponResult.Found(
                coupon.id(), promotion.id(), coupon.label(), promotion.titles());
    }

    @Override
    public TakeUsesResult take(TakeUses command) {
        if (command.uses().isEmpty()) {
            return new TakeUsesResult.Taken();
        }
        byte[] buyer = buyers.of(command.buyer());
        try {
            transaction.executeWithoutResult(status -> redemptions.take(command, buyer));
            return new TakeUsesResult.Taken();
        } catch (Redemptions.Reached reached) {
            limits.forget();
            return new TakeUsesResult.Refused(
                    reached.use.promotionId(), reached.use.couponId(), reached.code);
        }
    }

    @Override
    public void release(ReleaseUses command) {
        transaction.executeWithoutResult(status -> redemptions.release(command.orderId()));
        limits.forget();
    }

    @Override
    public List<RunningPromotion> running(RunningQuery query) {
        return new Windows(snapshots.current(), limits.usage(null))
                .running(query.market(), clock.instant());
    }
}
