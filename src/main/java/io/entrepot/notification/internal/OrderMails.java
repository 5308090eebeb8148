package io.entrepot.notification.internal;

import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.order.OrderApi;
import io.entrepot.order.OrderCancelled;
import io.entrepot.order.OrderConfirmed;
import io.entrepot.order.OrderDelivered;
import io.entrepot.order.OrderDispatched;
import io.entrepot.order.OrderPaymentAsked;
import io.entrepot.order.OrderQuery;
import io.entrepot.order.OrderState;
import io.entrepot.order.OrderView;
import io.entrepot.payment.PaymentFailed;
import io.entrepot.payment.PaymentRefunded;
import io.entrepot.platform.event.Listener;
import io.entrepot.platform.mail.MailOutbox;
import io.entrepot.shipping.Shipment;
import io.entrepot.shipping.ShipmentQuery;
import io.entrepot.shipping.ShipmentTracked;
import io.entrepot.shipping.ShippingApi;
import io.entrepot.shipping.TrackingStatus;
import io.entrepot.system.SystemApi;

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
    private final SystemApi system;
    private final MailWriter writer;
    private final MailOutbox outbox;

    OrderMails(
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

    @Listener("notification.confirms-order")
    void on(OrderConfirmed event) {
        tell(event.aggregateId(), MailKind.CONFIRMED);
    }

    @Listener("notification.tells-of-dispatch")
    void on(OrderDispatched event) {
        tell(event.aggregateId(), MailKind.SHIPPED);
    }

    @Listener("notification.tells-of-delivery")
    void on(OrderDelivered event) {
        tell(event.aggregateId(), MailKind.DELIVERED);
    }

    /** What the border does is worth a mail when it stops the parcel and when it lets it go. */
    @Listener("notification.tells-of-customs")
    void on(ShipmentTracked event) {
        if (event.status() == TrackingStatus.CUSTOMS_HELD) {
            tell(event.orderId(), MailKind.CUSTOMS_HELD);
        } else if (event.status() == TrackingStatus.CUSTOMS_RELEASED) {
            tell(event.orderId(), MailKind.CUSTOMS_CLEARED);
        }
    }

    /** One that was never confirmed ended before its shopper's eyes, in the checkout. */
    @Listener("notification.tells-of-cancellation")
    void on(OrderCancelled event) {
        OrderView order = orders.order(new OrderQuery(event.aggregateId()));
        boolean confirmed =
                order.steps().stream()
                        .anyMatch(step -> step.to().equals(OrderState.CONFIRMED.name()));
        if (confirmed) {
            write(order, MailKind.CANCELLED, null, Ids.derived(order.id(), "mail/cancelled"));
        }
    }

    /** Each time somebody asks is a mail of its own. */
    @Listener("notification.asks-for-payment")
    void on(OrderPaymentAsked event) {
        OrderView order = orders.order(new OrderQuery(event.aggregateId()));
        UUID id = Ids.derived(order.id(), "mail/payment_again/" + event.ask());
        write(order, MailKind.PAYMENT_AGAIN, null, id);
    }

    /** Each refund is news of its own. */
    @Listener("notification.tells-of-refund")
    void on(PaymentRefunded event) {
        OrderView order = orders.order(new OrderQuery(event.orderId()));
        UUID id = Ids.derived(event.refundId(), "mail/refunded");
        write(order, MailKind.REFUNDED, event.amount(), id);
    }

    /** Only while the order can still be paid; whoever paid by other means needs no alarm. */
    @Listener("notification.tells-of-failed-payment")
    void on(PaymentFailed event) {
        if (orders.order(new OrderQuery(event.orderId())).states().order() == OrderState.PENDING) {
            tell(event.orderId(), MailKind.PAYMENT_FAILED);
        }
    }

    /** Writes the news of an order, once for each kind. */
    void tell(UUID orderId, MailKind kind) {
        OrderView order = orders.order(new OrderQuery(orderId));
        write(order, kind, null, Ids.derived(orderId, "mail/" + kind.key()));
    }

    private void write(OrderView order, MailKind kind, @Nullable Money refunded, UUID id) {
        String secret = orders.link(new OrderQuery(order.id())).secret();
        boolean sent = kind.stations() > 1;
        Shipment shipment = sent ? shipment(order) : null;
        News news = new News(id, kind, order, secret, shipment, refunded);
        outbox.post(writer.write(news, Seller.of(system)));
    }

    private @Nullable Shipment shipment(OrderView order) {
        return shipping.shipments(ShipmentQuery.of(order.id())).stream().findFirst().orElse(null);
    }
}
