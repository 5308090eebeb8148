package io.entrepot.order;

import io.entrepot.kernel.Actor;

import java.util.UUID;

/** Notes something about an order, once under its id; it is never changed. */
public record AddNote(UUID noteId, UUID orderId, String text, Actor actor) {}
