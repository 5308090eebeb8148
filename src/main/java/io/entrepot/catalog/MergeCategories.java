package io.entrepot.catalog;

import io.entrepot.kernel.Actor;

/**
 * Hands what hangs on one category to another and lets the first one go. Its addresses lead to the
 * other one from then on.
 */
public record MergeCategories(String slug, String intoSlug, boolean trial, Actor actor) {}
