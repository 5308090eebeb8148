package io.entrepot.customs;

/** A quote, or the reason why there is none and the way out. */
public sealed interface LandedCostResult permits LandedCost, CannotQuote {}
