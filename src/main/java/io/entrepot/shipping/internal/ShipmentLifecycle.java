package io.entrepot.shipping.internal;

import static io.entrepot.shipping.Shipment.State.BOOKED;
import static io.entrepot.shipping.Shipment.State.CANCELLED;
import static io.entrepot.shipping.Shipment.State.DELIVERED;
import static io.entrepot.shipping.Shipment.State.HANDED_OVER;
import static io.entrepot.shipping.Shipment.State.IN_TRANSIT;
import static io.entrepot.shipping.Shipment.State.RETURNED;

import io.entrepot.kernel.Lifecycle;
import io.entrepot.shipping.Shipment.State;
import io.entrepot.shipping.TrackingStatus;

import java.util.Optional;

/**
 * Which state of a parcel may follow which, and which one a tracking status speaks of. The one way
 * back is that a parcel that was reported delivered returns after all.
 */
final class ShipmentLifecycle {
    static final Lifecycle<State> TABLE =
            Lifecycle.of(State.class)
                    .from(BOOKED, HANDED_OVER, CANCELLED)
                    .from(HANDED_OVER, IN_TRANSIT, DELIVERED, RETURNED)
                    .from(IN_TRANSIT, DELIVERED, RETURNED)
                    .from(DELIVERED, RETURNED)
                    .build();

    private ShipmentLifecycle() {}

    /** Empty where a status says nothing about where the parcel is. */
    static Optional<State> stateOf(TrackingStatus status) {
        return switch (status) {
            case INFO_RECEIVED, EXCEPTION -> Optional.empty();
            case PICKED_UP -> Optional.of(HANDED_OVER);
            case IN_TRANSIT,
                    DEPARTED,
                    ARRIVED,
                    CUSTOMS_PROCESSING,
                    CUSTOMS_HELD,
                    CUSTOMS_RELEASED,
                    OUT_FOR_DELIVERY,
                    AVAILABLE_FOR_PICKUP,
                    DELIVERY_FAILED ->
                    Optional.of(IN_TRANSIT);
            case DELIVERED -> Optional.of(DELIVERED);
            case RETURNED -> Optional.of(RETURNED);
        };
    }
}
