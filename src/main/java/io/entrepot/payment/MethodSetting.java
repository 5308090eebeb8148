package io.entrepot.payment;

/**
 * A way to pay that a provider has, and what the shop decided about it: whether it is offered at
 * all. The version is 0 until somebody decided anything.
 */
public record MethodSetting(PaymentMethod method, boolean offered, long version) {}
