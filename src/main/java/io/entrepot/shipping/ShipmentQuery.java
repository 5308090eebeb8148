package io.entrepot.shipping;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** The shipments of one order, or all, newest first behind a key. At most 100. */
public record ShipmentQuery(@Nullable UUID orderId, @Nullable UUID before, int limit) {
    public static ShipmentQuery of(UUID orderId) {
        return new ShipmentQuery(orderId, null, 100);
    }
}
