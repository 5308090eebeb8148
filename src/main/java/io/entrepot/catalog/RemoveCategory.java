package io.entrepot.catalog;

import io.entrepot.kernel.Actor;

/** Lets go of a category that nothing hangs on. */
public record RemoveCategory(String slug, boolean trial, Actor actor) {}
