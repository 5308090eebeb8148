package io.entrepot.declaration.internal;

import io.entrepot.declaration.DeclarationApi;
import io.entrepot.declaration.InvoiceQuery;
import io.entrepot.declaration.Paper;
import io.entrepot.declaration.ReceiptQuery;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Refusal;
import io.entrepot.order.CustomsState;
import io.entrepot.order.NoteCustoms;
import io.entrepot.order.OrderApi;
import io.entrepot.order.OrderQuery;
import io.entrepot.order.OrderView;
import io.entrepot.platform.text.Messages;
import io.entrepot.shipping.Shipment;
import io.entrepot.shipping.ShipmentQuery;
import io.entrepot.shipping.ShippingApi;
import io.entrepot.system.SystemApi;

import org.springframework.stereotype.Service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Answers at the door of papers; what customs reads is made once and kept. */
@Service
class DeclarationService implements DeclarationApi {
    private final OrderApi orders;
    private final ShippingApi shipping;
    private final SystemApi system;
    private final KeptPapers papers;
    private final ReceiptWriter receipts;
    private final Messages messages;
    private final Clock clock;

    DeclarationService(
            OrderApi orders,
            ShippingApi shipping,
            SystemApi system,
            KeptPapers papers,
            ReceiptWriter receipts,
            Messages messages,
            Clock clock) {
        this.orders = orders;
        this.shipping = shipping;
        this.system = system;
        this.papers = papers;
        this.receipts = receipts;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Paper commercialInvoice(InvoiceQuery query) {
        Paper paper = papers.find(query).orElseGet(() -> make(query));
        orders.noteCustoms(
                new NoteCustoms(
                        query.orderId(), CustomsState.DECLARED, paper.number(), Actor.SYSTEM));
        return paper;
    }

    @Override
    public Paper receipt(ReceiptQuery query) {
        return receipts.write(orders.order(new OrderQuery(query.orderId())));
    }

    private Paper make(InvoiceQuery query) {
        OrderView order = orders.order(new OrderQuery(query.orderId()));
        Shipment shipment =
                shipping.shipments(ShipmentQuery.of(order.id())).stream()
                        .filter(known -> known.id().equals(query.shipmentId()))
                        .findFirst()
                        .orElseThrow(() -> Refusal.notFound("shipment"));
        String number = "CI-" + order.number();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Invoice invoice = Invoice.of(number, today, system.company(), order, shipment);
        return papers.keep(query, number, InvoicePdf.print(invoice, messages));
    }
}
