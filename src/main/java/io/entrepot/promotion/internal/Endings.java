package io.entrepot.promotion.internal;

import io.entrepot.kernel.Actor;
import io.entrepot.promotion.MovePromotion;
import io.entrepot.promotion.Promotion;
import io.entrepot.promotion.PromotionDeskApi;

import org.springframework.stereotype.Component;

import java.util.UUID;

/** Ends what is over, so that the list says so. */
@Component
class Endings {
    private final Promotions promotions;
    private final PromotionDeskApi desk;

    Endings(Promotions promotions, PromotionDeskApi desk) {
        this.promotions = promotions;
        this.desk = desk;
    }

    void endOver() {
        for (UUID id : promotions.over()) {
            Promotion promotion = promotions.find(id).orElseThrow();
            desk.move(
                    new MovePromotion(
                            id,
                            Promotion.State.ENDED,
                            promotion.version(),
                            "its time is over",
                            Actor.SYSTEM));
        }
    }
}
