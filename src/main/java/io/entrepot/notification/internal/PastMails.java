package io.entrepot.notification.internal;

import io.entrepot.kernel.Ids;
import io.entrepot.order.DeliveryState;
import io.entrepot.order.OrderApi;
import io.entrepot.order.OrderQuery;
import io.entrepot.order.OrderState;
import io.entrepot.order.OrderView;
import io.entrepot.order.PastOrdersWritten;
import io.entrepot.platform.event.Listener;
import io.entrepot.platform.mail.MailOutbox;
import io.entrepot.shipping.Shipment;
import io.entrepot.shipping.ShipmentQuery;
import io.entrepot.shipping.ShippingApi;
import io.entrepot.system.SystemApi;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.UUID;

/**
 * Writes the mails that a demo's past orders would have caused, with their times. They are kept for
 * the console and never wait to be sent, whatever mail server is set.
 */
@Component
class PastMails {
    private final OrderApi orders;
    private final ShippingApi shipping;
    private final SystemApi system;
    private final MailWriter writer;
    private final MailOutbox outbox;

    PastMails(
            OrderApi orders,
            ShippingApi shipping,
            SystemApi system,
            MailWriter writer,
            MailOutbox outbox) {
        this.orders = orders;
        this.shipping = shipping;
        this.system = system;
        this.writer = writer;
        this.outbox = outbox;
    }

    @Listener("notification.writes-past-mails")
    void on(PastOrdersWritten event) {
        event.orderIds().forEach(this::mails);
    }

    private void mails(UUID orderId) {
        OrderView order = orders.order(new OrderQuery(orderId));
        String secret = orders.link(new OrderQuery(orderId)).secret();
        Shipment parcel =
                shipping.shipments(ShipmentQuery.of(orderId)).stream().findFirst().orElse(null);
        for (OrderView.Step step : order.steps()) {
            MailKind kind = kind(step);
            if (kind != null) {
                UUID id = Ids.derived(orderId, "mail/" + kind.key());
                Shipment named = kind == MailKind.CONFIRMED ? null : parcel;
                outbox.keep(
                        writer.write(
                                new News(id, kind, order, secret, named, null), Seller.of(system)),
                        step.at());
            }
        }
    }

    private static @Nullable MailKind kind(OrderView.Step step) {
        if (step.lifecycle().equals("order") && step.to().equals(OrderState.CONFIRMED.name())) {
            return MailKind.CONFIRMED;
        }
        if (step.to().equals(DeliveryState.HANDED_OVER.name())) {
            return MailKind.SHIPPED;
        }
        return step.to().equals(DeliveryState.DELIVERED.name()) ? MailKind.DELIVERED : null;
    }
}
