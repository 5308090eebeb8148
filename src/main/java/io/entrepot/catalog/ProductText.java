package io.entrepot.catalog;

/** What a product is called and how it is described in one language. */
public record ProductText(String name, String description) {}
