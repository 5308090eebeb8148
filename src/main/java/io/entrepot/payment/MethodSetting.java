package io.entrepot.payment;

/**
 * A way to pay that a provider has, and the terms on which the shop offers it. The version is 0
 * until somebody decided anything; {@code open} says whether the amount asked about can be paid so.
 */
public record MethodSetting(PaymentMethod method, MethodTerms terms, boolean open, long version) {}
