package io.entrepot.shipping.web;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Permission;
import io.entrepot.platform.web.Needs;
import io.entrepot.shipping.HandOverShipment;
import io.entrepot.shipping.ShippingApi;
import io.entrepot.shipping.TrackShipment;
import io.entrepot.shipping.TrackingStatus;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Parcels, for staff: what is done with one. */
@RestController
@RequestMapping("/api/v1/console/shipments")
class ShipmentController {
    /** Nothing to say beyond that it was done; web forms send an empty object. */
    record HandOverRequest() {}

    /** What happened, where and when, as it was read off the carrier's message. */
    record TrackRequest(
            TrackingStatus status,
            @Nullable String location,
            @Nullable String note,
            @Nullable Instant at) {}

    private final ShippingApi shipping;
    private final Clock clock;

    ShipmentController(ShippingApi shipping, Clock clock) {
        this.shipping = shipping;
        this.clock = clock;
    }

    @PostMapping("/{id}/hand-over")
    @Needs(Permission.ORDER_WRITE)
    ShipmentView handOver(
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable HandOverRequest request,
            Principal staff) {
        return ShipmentView.of(
                shipping.handOver(new HandOverShipment(id, Actor.staff(staff.getName()))));
    }

    /**
     * The same Idempotency-Key names the same event; without one each request is an event. Without
     * a time it happened just now.
     */
    @PostMapping("/{id}/events")
    @Needs(Permission.ORDER_WRITE)
    ShipmentView track(
            @PathVariable UUID id,
            @RequestBody TrackRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Principal staff) {
        return ShipmentView.of(
                shipping.track(
                        new TrackShipment(
                                key == null ? Ids.next() : Ids.derived(id, key),
                                id,
                                request.status(),
                                request.location(),
                                request.note(),
                                request.at() == null ? clock.instant() : request.at(),
                                Actor.staff(staff.getName()))));
    }
}
