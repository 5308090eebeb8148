package io.entrepot.simulator;

import io.entrepot.simulator.PaymentView.MovementView;

import java.time.Instant;

/** What the shop is told; the payment in it is as it stood right after the event. */
record WebhookEvent(String id, String type, Instant created, long sequence, Data data) {
    record Data(PaymentView payment, MovementView movement) {}

    String json() {
        return SimulatorJson.MAPPER.writeValueAsString(this);
    }
}
