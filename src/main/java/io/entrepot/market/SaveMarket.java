package io.entrepot.market;

import io.entrepot.kernel.Actor;

/** Creates or changes the market with this code; the position orders the lists of markets. */
public record SaveMarket(Market market, int position, Actor actor) {}
