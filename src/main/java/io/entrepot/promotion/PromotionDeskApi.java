package io.entrepot.promotion;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The door for staff who write promotions. */
@HttpExchange("/doors/promotion")
public interface PromotionDeskApi {
    /** Promotions behind a key, newest first. */
    @PostExchange("/promotions")
    PromotionPage promotions(@RequestBody PromotionsQuery query);

    /** One promotion with its counters and its steps. */
    @PostExchange("/promotion")
    PromotionDesk promotion(@RequestBody PromotionQuery query);

    /**
     * Creates or changes a promotion; refused as {@code changed_meanwhile} when another version was
     * seen, and as {@code bad_promotion} with the field when it makes no sense. A published one
     * stays published.
     */
    @PostExchange("/save")
    PromotionDesk save(@RequestBody SavePromotion command);

    /** Publishes, pauses or ends; what its lifecycle does not allow is refused. */
    @PostExchange("/move")
    PromotionDesk move(@RequestBody MovePromotion command);

    /** Makes codes; those that one person gets are told now and never again. */
    @PostExchange("/makeCoupons")
    MadeCoupons makeCoupons(@RequestBody MakeCoupons command);

    @PostExchange("/coupons")
    CouponPage coupons(@RequestBody CouponsQuery query);

    /** Takes codes out of use: one, or all of a batch. */
    @PostExchange("/withdrawCoupons")
    void withdrawCoupons(@RequestBody WithdrawCoupons command);

    /** What no combination gets past, and in which order groups are tried. */
    @PostExchange("/policy")
    PromotionPolicy policy();

    @PostExchange("/savePolicy")
    PromotionPolicy savePolicy(@RequestBody SavePolicy command);
}
