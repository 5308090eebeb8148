package io.entrepot.offer;

/** Names the product by its slug. */
public record ProductFormQuery(String slug) {}
