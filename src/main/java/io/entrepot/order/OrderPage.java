package io.entrepot.order;

import io.entrepot.platform.list.Total;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Orders as rows, the key behind them, and on the first page how many there are. */
public record OrderPage(List<OrderRow> rows, @Nullable String next, @Nullable Total total) {}
