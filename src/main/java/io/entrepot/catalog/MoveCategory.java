package io.entrepot.catalog;

import io.entrepot.kernel.Actor;

import org.jspecify.annotations.Nullable;

/**
 * Hangs a category with everything below it under another one, or makes it a root, at this place
 * among its new siblings (from 0).
 */
public record MoveCategory(
        String slug, @Nullable String parentSlug, int place, boolean trial, Actor actor) {}
