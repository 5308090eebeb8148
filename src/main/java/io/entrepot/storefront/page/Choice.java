package io.entrepot.storefront.page;

/** One of several values of a control. */
public record Choice(String value, String label, boolean chosen) {}
