package io.entrepot.catalog;

import java.util.UUID;

/** Products of a category itself, of it and all below, and how many of all those are sold. */
public record CategoryCount(UUID categoryId, long own, long below, long sellable) {}
