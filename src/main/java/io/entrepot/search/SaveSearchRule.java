package io.entrepot.search;

import io.entrepot.kernel.Actor;

/** A rule to be kept: a new one, or the next version of the one that was seen. */
public record SaveSearchRule(SearchRule rule, Actor actor) {}
