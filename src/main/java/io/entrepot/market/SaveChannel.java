package io.entrepot.market;

import io.entrepot.kernel.Actor;

/** Creates or changes the channel with this code. */
public record SaveChannel(Channel channel, Actor actor) {}
