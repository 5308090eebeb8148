package io.entrepot.promotion;

import io.entrepot.kernel.Actor;

/** A promotion to be kept; version 0 is a new one, another one is the version that was seen. */
public record SavePromotion(Promotion promotion, Actor actor) {}
