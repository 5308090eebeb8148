package io.entrepot.market;

import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;

/**
 * A price as it would be in a market. It only suggests: a list holds explicit prices, and nothing
 * is converted while somebody pays.
 *
 * @param converted at the rate and the spread, to the minor unit
 * @param suggested at the market's rounding
 */
public record SuggestedPrice(
        Money from,
        FxRate rate,
        int spreadBasisPoints,
        Money converted,
        @Nullable Rounding rounding,
        Money suggested) {}
