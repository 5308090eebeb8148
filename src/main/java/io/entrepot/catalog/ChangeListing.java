package io.entrepot.catalog;

import io.entrepot.kernel.Actor;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * Moves a product in its listing flow. Making it sellable counts as its review: what a feed found
 * is accepted and a guessed category kept, but what is missing still refuses it. The version is the
 * one that was seen; another one by now refuses the change as {@code changed_meanwhile}.
 */
public record ChangeListing(
        UUID productId, ListingState to, long version, @Nullable String reason, Actor actor) {}
