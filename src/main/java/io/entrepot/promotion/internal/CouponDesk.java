package io.entrepot.promotion.internal;

import org.springframework.stereotype.Component;

/** Codes, who guesses at them and whom they are for. */
@Component
record CouponDesk(Coupons coupons, CodeBrake brake, BuyerKeys buyers) {}
