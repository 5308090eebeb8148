package io.entrepot.promotion;

import io.entrepot.kernel.Actor;

/** A policy to be kept. */
public record SavePolicy(PromotionPolicy policy, Actor actor) {}
