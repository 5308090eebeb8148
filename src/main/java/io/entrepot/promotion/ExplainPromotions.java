package io.entrepot.promotion;

/** Asks what the rules of a number made of this cart. */
public record ExplainPromotions(long rules, CartFacts cart) {}
