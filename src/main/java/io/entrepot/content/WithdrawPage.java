package io.entrepot.content;

import io.entrepot.kernel.Actor;

import java.util.UUID;

/** Takes a page from readers. */
public record WithdrawPage(UUID id, long version, Actor actor) {}
