package io.entrepot.market;

import io.entrepot.kernel.Actor;

/** Lets a waiting rate in, or keeps it out for ever, for a stated reason. */
public record DecideRate(String id, boolean confirm, String reason, Actor actor) {}
