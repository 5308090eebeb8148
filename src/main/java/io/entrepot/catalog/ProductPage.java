package io.entrepot.catalog;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** A page of products; without a next key there is no further one. */
public record ProductPage(List<Product> products, @Nullable UUID next) {}
