package io.entrepot.inventory;

import java.util.List;
import java.util.UUID;

/** Asks for the levels of these variants. */
public record StockQuery(List<UUID> variantIds) {}
