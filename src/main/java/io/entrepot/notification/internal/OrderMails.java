package io.entrepot.notification.internal;

import io.entrepot.kernel.Ids;
import io.entrepot.order.OrderApi;
import io.entrepot.order.OrderConfirmed;
import io.entrepot.order.OrderDelivered;
import io.entrepot.order.OrderDispatched;
import io.entrepot.order.OrderQuery;
import io.entrepot.order.OrderView;
import io.entrepot.platform.event.Listener;
import io.entrepot.platform.mail.MailOutbox;
import io.entrepot.shipping.Shipment;
import io.entrepot.shipping.ShipmentQuery;
import io.entrepot.shipping.ShippingApi;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.UUID;

/**
 * Tells the shopper what happened to an order. The mail's id is made of the order and the kind of
 * news, so that an event told twice, or a parcel delivered twice, writes one mail.
 */
@Component
class OrderMails {
    private final OrderApi orders;
    private final ShippingApi shipping;
    private final MailWriter writer;
    private final MailOutbox outbox;

    OrderMails(OrderApi orders, ShippingApi shipping, MailWriter writer, MailOutbox outbox) {
        this.orders = orders;
        this.shipping = shipping;
        this.writer = writer;
        this.outbox = outbox;
    }

    @Listener("notification.confirms-order")
    void on(OrderConfirmed event) {
        write(event.aggregateId(), MailKind.CONFIRMED);
    }

    @Listener("notification.tells-of-dispatch")
    void on(OrderDispatched event) {
        write(event.aggregateId(), MailKind.SHIPPED);
    }

    @Listener("notification.tells-of-delivery")
    void on(OrderDelivered event) {
        write(event.aggregateId(), MailKind.DELIVERED);
    }

    private void write(UUID orderId, MailKind kind) {
        OrderView order = orders.order(new OrderQuery(orderId));
        String secret = orders.link(new OrderQuery(orderId)).secret();
        Shipment shipment = kind == MailKind.CONFIRMED ? null : shipment(order);
        UUID id = Ids.derived(orderId, "mail/" + kind.key());
        outbox.post(writer.write(id, kind, order, shipment, secret));
    }

    private @Nullable Shipment shipment(OrderView order) {
        return shipping.shipments(ShipmentQuery.of(order.id())).stream().findFirst().orElse(null);
    }
}
