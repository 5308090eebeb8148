package io.entrepot.promotion;

/** A code as somebody typed it, and from where. */
public record FindCoupon(String code, String place) {}
