package io.entrepot.shipping;

import java.util.List;
import java.util.UUID;

/** Names several parcels; at most 200. */
public record ShipmentIds(List<UUID> ids) {}
