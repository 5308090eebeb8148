package io.entrepot.order.web;

import io.entrepot.order.OrderApi;
import io.entrepot.order.OrderQuery;
import io.entrepot.order.OrderView;
import io.entrepot.payment.PaymentApi;
import io.entrepot.payment.PaymentQuery;
import io.entrepot.payment.PaymentView;
import io.entrepot.platform.mail.MailOutbox;
import io.entrepot.platform.text.Messages;
import io.entrepot.platform.text.Words;
import io.entrepot.platform.web.StaffNames;
import io.entrepot.shipping.Shipment;
import io.entrepot.shipping.ShipmentQuery;
import io.entrepot.shipping.ShippingApi;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Gathers what the page of one order shows to staff. */
@Component
class OrderPages {
    private static final int MOST_MAILS = 100;

    private final OrderApi orders;
    private final ShippingApi shipping;
    private final PaymentApi payments;
    private final MailOutbox mails;
    private final StaffNames names;
    private final Messages messages;

    OrderPages(
            OrderApi orders,
            ShippingApi shipping,
            PaymentApi payments,
            MailOutbox mails,
            StaffNames names,
            Messages messages) {
        this.orders = orders;
        this.shipping = shipping;
        this.payments = payments;
        this.mails = mails;
        this.names = names;
        this.messages = messages;
    }

    ConsoleOrder shown(OrderView order, Locale locale) {
        UUID paymentId = order.paymentId();
        PaymentView payment =
                paymentId == null ? null : payments.payment(new PaymentQuery(paymentId, false));
        List<Shipment> parcels = shipping.shipments(ShipmentQuery.of(order.id()));
        Timeline.Sources sources =
                new Timeline.Sources(
                        order,
                        orders.desk(new OrderQuery(order.id())),
                        mails.mails(order.number(), null, MOST_MAILS),
                        parcels);
        return ConsoleOrder.of(
                ShownOrder.of(order, parcels, new Words(messages, locale)),
                sources,
                payment,
                new ConsoleOrder.Reader(names, locale));
    }
}
