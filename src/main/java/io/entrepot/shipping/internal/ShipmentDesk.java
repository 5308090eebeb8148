package io.entrepot.shipping.internal;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.audit.AuditTrail;
import io.entrepot.platform.event.EventLog;
import io.entrepot.shipping.BookShipment;
import io.entrepot.shipping.CancelShipment;
import io.entrepot.shipping.HandOverShipment;
import io.entrepot.shipping.Shipment;
import io.entrepot.shipping.Shipment.State;
import io.entrepot.shipping.ShipmentBooked;
import io.entrepot.shipping.ShipmentCancelled;
import io.entrepot.shipping.ShipmentHandedOver;
import io.entrepot.shipping.ShipmentQuery;
import io.entrepot.shipping.ShipmentTracked;
import io.entrepot.shipping.ShippingOption;
import io.entrepot.shipping.TrackShipment;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Books parcels and writes what happens to them, each in one transaction with its events. */
@Component
class ShipmentDesk {
    /** Clocks of carriers and staff may run ahead a little; a day ahead is a typing error. */
    private static final Duration AHEAD = Duration.ofHours(1);

    private static final int MOST_NAMED = 200;

    private final Shipments shipments;
    private final EventLog events;
    private final AuditTrail audit;
    private final Clock clock;

    ShipmentDesk(Shipments shipments, EventLog events, AuditTrail audit, Clock clock) {
        this.shipments = shipments;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Shipment book(BookShipment command, ShippingOption option) {
        UUID id = command.shipmentId();
        if (shipments.find(id).isEmpty()) {
            String waybill = Waybill.number(shipments.nextSerial(), command.originCountry());
            if (shipments.add(command, option, waybill, clock.instant())) {
                events.append(new ShipmentBooked(id, command.orderId(), waybill));
                record(
                        command.actor(),
                        "shipment.booked",
                        id,
                        Map.of("order", command.orderNumber(), "waybill", waybill));
            }
        }
        Shipment booked = find(id);
        if (!booked.orderId().equals(command.orderId())) {
            throw Refusal.conflict("shipment_id_taken", "This id names a parcel of another order.");
        }
        return booked;
    }

    @Transactional
    Shipment handOver(HandOverShipment command) {
        Shipment shipment = lock(command.shipmentId());
        if (shipment.state() == State.BOOKED || shipment.state() == State.CANCELLED) {
            handOver(shipment, command.actor(), "handed over");
        }
        return find(shipment.id());
    }

    private void handOver(Shipment shipment, Actor actor, String reason) {
        move(shipment, State.HANDED_OVER, new Shipments.Step(actor, reason));
        events.append(
                new ShipmentHandedOver(shipment.id(), shipment.orderId(), shipment.waybill()));
        record(
                actor,
                "shipment.handed-over",
                shipment.id(),
                Map.of("order", shipment.orderNumber()));
    }

    @Transactional
    Shipment cancel(CancelShipment command) {
        Shipment shipment = lock(command.shipmentId());
        if (shipment.state() != State.CANCELLED) {
            move(shipment, State.CANCELLED, new Shipments.Step(command.actor(), command.reason()));
            events.append(new ShipmentCancelled(shipment.id(), shipment.orderId()));
            record(
                    command.actor(),
                    "shipment.cancelled",
                    shipment.id(),
                    Map.of("reason", command.reason()));
        }
        return find(shipment.id());
    }

    /**
     * The first scan of a carrier also hands the parcel over when nobody wrote that down. What
     * comes late (by its own time) is written but changes neither the state nor the status shown.
     */
    @Transactional
    Shipment track(TrackShipment command) {
        if (command.at().isAfter(clock.instant().plus(AHEAD))) {
            throw Refusal.invalid("event_in_future", "This has not happened yet.");
        }
        Shipment shipment = lock(command.shipmentId());
        if (shipment.state() == State.CANCELLED) {
            ShipmentLifecycle.TABLE.require(State.CANCELLED, State.IN_TRANSIT);
        }
        if (shipments.addEvent(command)) {
            boolean shown = shipments.show(shipment.id(), command.status(), command.at());
            if (shown) {
                ShipmentLifecycle.stateOf(command.status())
                        .ifPresent(state -> follow(shipment, state, command));
            }
            events.append(new ShipmentTracked(shipment.id(), shipment.orderId(), command.status()));
        }
        return find(shipment.id());
    }

    private void follow(Shipment shipment, State target, TrackShipment command) {
        Shipment now = shipment;
        if (now.state() == State.BOOKED) {
            handOver(now, command.actor(), "first scan: " + command.status());
            now = find(now.id());
        }
        if (now.state() != target && ShipmentLifecycle.TABLE.allows(now.state(), target)) {
            move(now, target, new Shipments.Step(command.actor(), command.status().name()));
        }
    }

    private void move(Shipment shipment, State to, Shipments.Step step) {
        ShipmentLifecycle.TABLE.require(shipment.state(), to);
        shipments.move(shipment.id(), shipment.state(), to, step);
    }

    @Transactional(readOnly = true)
    List<Shipment> shipments(ShipmentQuery query) {
        return shipments.list(query);
    }

    List<Shipment> named(List<UUID> ids) {
        return ids.stream().limit(MOST_NAMED).flatMap(id -> shipments.find(id).stream()).toList();
    }

    private void record(Actor actor, String action, UUID id, Map<String, Object> facts) {
        audit.write(actor, action, "shipment:" + id, facts);
    }

    private Shipment find(UUID id) {
        return shipments.find(id).orElseThrow(() -> Refusal.notFound("shipment"));
    }

    private Shipment lock(UUID id) {
        return shipments.lock(id).orElseThrow(() -> Refusal.notFound("shipment"));
    }
}
