package io.entrepot.shipping;

import io.entrepot.kernel.Actor;

import java.util.UUID;

/** The parcel was given to the carrier. */
public record HandOverShipment(UUID shipmentId, Actor actor) {}
