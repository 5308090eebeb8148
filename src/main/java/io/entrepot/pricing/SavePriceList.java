package io.entrepot.pricing;

import io.entrepot.kernel.Actor;

/** Creates the list (version 0) or changes the version that was seen. */
public record SavePriceList(PriceList list, Actor actor) {}
