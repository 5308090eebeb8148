package io.entrepot.shipping.internal;

import io.entrepot.kernel.Refusal;
import io.entrepot.platform.past.PastPermit;
import io.entrepot.shipping.PastShipments;
import io.entrepot.shipping.PastShipments.PastShipment;
import io.entrepot.shipping.Shipment.State;
import io.entrepot.shipping.ShippingOption;
import io.entrepot.shipping.TrackShipment;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.util.List;
import java.util.UUID;

/** Writes parcels that a demo sent in its past, through the same lifecycle and without events. */
@Component
class ShipmentPast {
    private static final int MOST = 100;

    private final Shipments shipments;
    private final PastPermit permit;
    private final TransactionOperations transaction;

    ShipmentPast(Shipments shipments, PastPermit permit, TransactionOperations transaction) {
        this.shipments = shipments;
        this.permit = permit;
        this.transaction = transaction;
    }

    /** The options are those that the parcels are booked with, in the same order. */
    void write(PastShipments command, List<ShippingOption> options) {
        if (command.shipments().size() > MOST) {
            throw Refusal.invalid("bad_past", "A batch of the past has 1 to 100 parcels.");
        }
        permit.require();
        transaction.executeWithoutResult(
                status -> {
                    for (int i = 0; i < options.size(); i++) {
                        write(command.shipments().get(i), options.get(i));
                    }
                });
    }

    private void write(PastShipment past, ShippingOption option) {
        UUID id = past.booked().shipmentId();
        if (shipments.find(id).isPresent()) {
            return;
        }
        String waybill = Waybill.number(shipments.nextSerial(), past.booked().originCountry());
        shipments.add(past.booked(), option, waybill, past.bookedAt());
        State state = State.BOOKED;
        if (past.handedOverAt() != null) {
            Shipments.Step step = new Shipments.Step(past.booked().actor(), "handed over");
            state = move(id, state, State.HANDED_OVER, step);
            shipments.date(id, State.HANDED_OVER, past.handedOverAt());
        }
        for (TrackShipment event : past.events()) {
            shipments.addEvent(event);
            shipments.show(id, event.status(), event.at());
            State told = ShipmentLifecycle.stateOf(event.status()).orElse(state);
            if (told != state && ShipmentLifecycle.TABLE.allows(state, told)) {
                state =
                        move(
                                id,
                                state,
                                told,
                                new Shipments.Step(event.actor(), event.status().name()));
                shipments.date(id, told, event.at());
            }
        }
    }

    private State move(UUID id, State from, State to, Shipments.Step step) {
        ShipmentLifecycle.TABLE.require(from, to);
        shipments.move(id, from, to, step);
        return to;
    }
}
