package io.entrepot.content;

import io.entrepot.kernel.Actor;

import java.util.List;

/** Replaces the blocks of a home page's draft; the version is the one that was seen. */
public record ArrangeHome(String market, List<ArrangedBlock> blocks, long version, Actor actor) {}
