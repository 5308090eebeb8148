package io.entrepot.offer;

import java.util.List;
import java.util.UUID;

/** Asks what a market shows for these variants. */
public record ShownPriceQuery(String market, List<UUID> variantIds) {}
