package io.entrepot.customs;

import io.entrepot.kernel.Actor;

/**
 * Puts a set in force. One that was in force before may be put back whatever the examples say now:
 * going back must always be possible.
 */
public record PublishRules(String version, String reason, Actor actor) {}
