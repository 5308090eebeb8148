package io.entrepot.search;

import io.entrepot.kernel.Actor;

import java.util.UUID;

/** A rule to be taken away, in the version that was seen. */
public record RemoveSearchRule(UUID id, long version, Actor actor) {}
