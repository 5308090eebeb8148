package io.entrepot.catalog;

import io.entrepot.platform.list.Total;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Products, the key behind them, and on the first page how many there are. */
public record ProductListPage(
        List<Product> products, @Nullable String next, @Nullable Total total) {}
