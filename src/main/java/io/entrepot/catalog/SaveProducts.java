package io.entrepot.catalog;

import java.util.List;

/** Several products to save, each on its own. */
public record SaveProducts(List<SaveProduct> products) {}
