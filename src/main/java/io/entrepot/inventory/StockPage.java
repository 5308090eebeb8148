package io.entrepot.inventory;

import io.entrepot.platform.list.Total;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Levels as rows, the key behind them, and on the first page how many there are. */
public record StockPage(List<StockRow> rows, @Nullable String next, @Nullable Total total) {}
