package io.entrepot.opening;

import io.entrepot.kernel.Actor;

/** Opens the shop. */
public record GoLive(Actor actor) {}
