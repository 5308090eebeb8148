package io.entrepot.declaration.internal;

import io.entrepot.declaration.Paper;
import io.entrepot.order.OrderView;
import io.entrepot.payment.OrderPayments;
import io.entrepot.payment.PaymentApi;
import io.entrepot.platform.text.Messages;
import io.entrepot.system.SystemApi;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Writes the receipt of an order as its money stands now. */
@Component
class ReceiptWriter {
    private final PaymentApi payments;
    private final SystemApi system;
    private final Messages messages;
    private final Clock clock;

    ReceiptWriter(PaymentApi payments, SystemApi system, Messages messages, Clock clock) {
        this.payments = payments;
        this.system = system;
        this.messages = messages;
        this.clock = clock;
    }

    Paper write(OrderView order) {
        Receipt receipt =
                Receipt.of(
                        order,
                        PaidSoFar.of(order, payments.ofOrder(new OrderPayments(order.id()))),
                        new Receipt.Seller(system.company(), system.shop().demo()),
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return Paper.pdf("R-" + order.number(), ReceiptPdf.print(receipt, messages));
    }
}
