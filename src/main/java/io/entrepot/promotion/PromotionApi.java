package io.entrepot.promotion;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.util.List;

/** The door to what takes something off a cart. */
@HttpExchange("/doors/promotion")
public interface PromotionApi {
    /** What promotions do to this cart now; nothing is taken by asking. */
    @PostExchange("/apply")
    Applied apply(@RequestBody ApplyPromotions query);

    /** What the rules of this number made of a cart, and why others did nothing. */
    @PostExchange("/explain")
    Applied explain(@RequestBody ExplainPromotions query);

    /** Which coupon a code is; tries from one place are counted. */
    @PostExchange("/findCoupon")
    FindCouponResult findCoupon(@RequestBody FindCoupon query);

    /**
     * Counts the uses of an order against every limit, all or none; the same order again changes
     * nothing, and one that was released gets nothing any more.
     */
    @PostExchange("/take")
    TakeUsesResult take(@RequestBody TakeUses command);

    /** Gives back what an order took; once. */
    @PostExchange("/release")
    void release(@RequestBody ReleaseUses command);

    /** What a shop window may tell of: promotions that run or are about to, without codes. */
    @PostExchange("/running")
    List<RunningPromotion> running(@RequestBody RunningQuery query);
}
