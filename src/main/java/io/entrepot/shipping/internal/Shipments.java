package io.entrepot.shipping.internal;

import io.entrepot.kernel.Actor;
import io.entrepot.shipping.BookShipment;
import io.entrepot.shipping.Shipment;
import io.entrepot.shipping.ShipmentQuery;
import io.entrepot.shipping.ShippingOption;
import io.entrepot.shipping.TrackShipment;
import io.entrepot.shipping.TrackingStatus;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The parcels as they are kept. */
interface Shipments {
    /** Answers false when this id is taken already. */
    boolean add(BookShipment command, ShippingOption option, String waybill, Instant at);

    long nextSerial();

    Optional<Shipment> find(UUID id);

    /** Locks the parcel's row until the end of the transaction. */
    Optional<Shipment> lock(UUID id);

    List<Shipment> list(ShipmentQuery query);

    /** Says when the parcel's step into this state was; only for a past. */
    void date(UUID id, Shipment.State state, Instant at);

    void move(UUID id, Shipment.State from, Shipment.State to, Step step);

    /** Answers false when this event was written before. */
    boolean addEvent(TrackShipment command);

    /**
     * Shows the status unless one of a later time is shown already; answers whether it is shown
     * now.
     */
    boolean show(UUID id, TrackingStatus status, Instant at);

    /** Who moved a parcel, and why. */
    record Step(Actor actor, String reason) {}
}
