package io.entrepot.catalog;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A page of products; without a next key there is no further one. */
public record ProductPage(List<Product> products, @Nullable UUID next) {}
