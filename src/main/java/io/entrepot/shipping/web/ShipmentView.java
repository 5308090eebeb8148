package io.entrepot.shipping.web;

import io.entrepot.shipping.Shipment;
import io.entrepot.shipping.ShipmentPage;
import io.entrepot.shipping.TrackingStatus;
import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A parcel as staff see it. */
record ShipmentView(
        UUID id,
        UUID orderId,
        String orderNumber,
        String waybill,
        String warehouse,
        String service,
        String carrier,
        String country,
        int chargeableGrams,
        @Schema(implementation = Shipment.State.class) String state,
        @Schema(implementation = TrackingStatus.class) @Nullable String lastStatus,
        Instant bookedAt,
        @Nullable Instant lastEventAt,
        boolean stuck,
        List<EventView> events) {

    /** One line of the tracking. */
    record EventView(
            @Schema(implementation = TrackingStatus.class) String status,
            @Nullable String location,
            @Nullable String note,
            Instant at) {}

    static ShipmentView of(Shipment shipment) {
        Instant last = shipment.events().isEmpty() ? null : shipment.events().getLast().at();
        return of(new ShipmentPage.Row(shipment, last, false));
    }

    static ShipmentView of(ShipmentPage.Row row) {
        Shipment shipment = row.shipment();
        var last = shipment.lastStatus();
        return new ShipmentView(
                shipment.id(),
                shipment.orderId(),
                shipment.orderNumber(),
                shipment.waybill(),
                shipment.warehouse(),
                shipment.service(),
                shipment.carrier(),
                shipment.to().country(),
                shipment.chargeableGrams(),
                shipment.state().name(),
                last == null ? null : last.name(),
                shipment.bookedAt(),
                row.lastEventAt(),
                row.stuck(),
                shipment.events().stream()
                        .map(
                                event ->
                                        new EventView(
                                                event.status().name(),
                                                event.location(),
                                                event.note(),
                                                event.at()))
                        .toList());
    }
}
