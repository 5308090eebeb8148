package io.entrepot.listing;

import io.entrepot.kernel.Actor;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** Asks for a product to be taken out of the shop. */
public record DelistProduct(
        UUID productId, Leaving leaving, @Nullable Instant dueAt, Actor actor) {}
