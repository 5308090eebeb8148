package io.entrepot.promotion.internal;

import static io.entrepot.promotion.Promotion.State.ACTIVE;
import static io.entrepot.promotion.Promotion.State.DRAFT;
import static io.entrepot.promotion.Promotion.State.ENDED;
import static io.entrepot.promotion.Promotion.State.PAUSED;

import io.entrepot.kernel.Lifecycle;
import io.entrepot.promotion.Promotion;

/** Which state a promotion may go to from which; what has ended stays ended. */
final class PromotionLifecycle {
    static final Lifecycle<Promotion.State> TABLE =
            Lifecycle.of(Promotion.State.class)
                    .from(DRAFT, ACTIVE, ENDED)
                    .from(ACTIVE, PAUSED, ENDED)
                    .from(PAUSED, ACTIVE, ENDED)
                    .build();

    private PromotionLifecycle() {}
}
