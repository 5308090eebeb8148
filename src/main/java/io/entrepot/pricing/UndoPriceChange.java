package io.entrepot.pricing;

import io.entrepot.kernel.Actor;

import java.util.UUID;

/** Takes back what is still left of a change. */
public record UndoPriceChange(UUID id, Actor actor) {}
