package io.entrepot.catalog;

import io.entrepot.kernel.Actor;

/** Gives a category another address; the former one leads there for good. */
public record RenameCategory(String slug, String newSlug, boolean trial, Actor actor) {}
