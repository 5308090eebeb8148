package io.entrepot.market;

import io.entrepot.kernel.Money;

import java.util.List;

/** Asks what these prices would be in a market: converted, with its spread, at its rounding. */
public record SuggestPrices(String market, List<Money> prices) {}
