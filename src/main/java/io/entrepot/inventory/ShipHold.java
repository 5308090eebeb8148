package io.entrepot.inventory;

import java.util.UUID;

/** The pieces of a confirmed hold leave with this shipment. */
public record ShipHold(UUID holdId, UUID shipmentId) {}
