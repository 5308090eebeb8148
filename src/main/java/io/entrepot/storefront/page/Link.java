package io.entrepot.storefront.page;

/** A link and its words. */
public record Link(String label, String url) {}
