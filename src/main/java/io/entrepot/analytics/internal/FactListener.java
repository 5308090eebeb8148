package io.entrepot.analytics.internal;

import io.entrepot.order.OrderCancelled;
import io.entrepot.order.OrderConfirmed;
import io.entrepot.order.OrderDispatched;
import io.entrepot.order.OrderPlaced;
import io.entrepot.order.PastOrdersWritten;
import io.entrepot.payment.PaymentRefunded;
import io.entrepot.platform.event.Listener;

import org.springframework.stereotype.Component;

/** Looks at an order again whenever something happened to it that counts. */
@Component
class FactListener {
    private final FactKeeping facts;

    FactListener(FactKeeping facts) {
        this.facts = facts;
    }

    @Listener("analytics.counts-placed-orders")
    void on(OrderPlaced event) {
        facts.look(event.aggregateId());
    }

    @Listener("analytics.counts-confirmed-orders")
    void on(OrderConfirmed event) {
        facts.look(event.aggregateId());
    }

    @Listener("analytics.counts-cancelled-orders")
    void on(OrderCancelled event) {
        facts.look(event.aggregateId());
    }

    @Listener("analytics.counts-dispatched-orders")
    void on(OrderDispatched event) {
        facts.look(event.aggregateId());
    }

    @Listener("analytics.counts-refunds")
    void on(PaymentRefunded event) {
        facts.look(event.orderId());
    }

    @Listener("analytics.counts-past-orders")
    void on(PastOrdersWritten event) {
        event.orderIds().forEach(facts::look);
    }
}
