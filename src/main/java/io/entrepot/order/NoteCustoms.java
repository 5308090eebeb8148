package io.entrepot.order;

import io.entrepot.kernel.Actor;

import java.util.UUID;

/** Notes how far the customs papers of an order are. */
public record NoteCustoms(UUID orderId, CustomsState state, String reason, Actor actor) {}
