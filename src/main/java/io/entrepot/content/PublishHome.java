package io.entrepot.content;

import io.entrepot.kernel.Actor;

/** Publishes the version of a home page that was seen. */
public record PublishHome(String market, long version, Actor actor) {}
