package io.entrepot.notification.internal;

import io.entrepot.kernel.Ids;
import io.entrepot.order.OrderApi;
import io.entrepot.order.OrderQuery;
import io.entrepot.order.OrderView;
import io.entrepot.payment.PaymentQuery;
import io.entrepot.payment.TransferApi;
import io.entrepot.payment.TransferAsked;
import io.entrepot.platform.event.Listener;
import io.entrepot.platform.mail.MailOutbox;
import io.entrepot.system.SystemApi;

import org.springframework.stereotype.Component;

/** Tells the shopper what to transfer, so that it can be read again at the bank's page. */
@Component
class TransferMails {
    private final OrderApi orders;
    private final TransferApi transfers;
    private final SystemApi system;
    private final MailWriter writer;
    private final MailOutbox outbox;

    TransferMails(
            OrderApi orders,
            TransferApi transfers,
            SystemApi system,
            MailWriter writer,
            MailOutbox outbox) {
        this.orders = orders;
        this.transfers = transfers;
        this.system = system;
        this.writer = writer;
        this.outbox = outbox;
    }

    @Listener("notification.tells-what-to-transfer")
    void on(TransferAsked event) {
        OrderView order = orders.order(new OrderQuery(event.orderId()));
        String secret = orders.link(new OrderQuery(order.id())).secret();
        transfers.instructions(new PaymentQuery(event.aggregateId(), false)).stream()
                .map(
                        told ->
                                new News(
                                        Ids.derived(event.aggregateId(), "mail/transfer"),
                                        MailKind.TRANSFER,
                                        order,
                                        secret,
                                        null,
                                        null,
                                        told))
                .forEach(news -> outbox.post(writer.write(news, Seller.of(system))));
    }
}
