package io.entrepot.shipping;

import io.entrepot.kernel.Actor;

import java.util.UUID;

/** The parcel does not go; only before the carrier has it. */
public record CancelShipment(UUID shipmentId, String reason, Actor actor) {}
