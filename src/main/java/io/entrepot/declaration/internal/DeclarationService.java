package io.entrepot.declaration.internal;

import io.entrepot.declaration.DeclarationApi;
import io.entrepot.declaration.InvoiceIssued;
import io.entrepot.declaration.InvoiceQuery;
import io.entrepot.declaration.Paper;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Refusal;
import io.entrepot.order.CustomsState;
import io.entrepot.order.NoteCustoms;
import io.entrepot.order.OrderApi;
import io.entrepot.order.OrderQuery;
import io.entrepot.order.OrderView;
import io.entrepot.platform.event.EventLog;
import io.entrepot.shipping.Shipment;
import io.entrepot.shipping.ShipmentQuery;
import io.entrepot.shipping.ShippingApi;
import io.entrepot.system.SystemApi;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;

/** Answers at the door of customs papers; a paper is made once and kept. */
@Service
class DeclarationService implements DeclarationApi {
    private final OrderApi orders;
    private final ShippingApi shipping;
    private final SystemApi system;
    private final EventLog events;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;

    DeclarationService(
            OrderApi orders,
            ShippingApi shipping,
            SystemApi system,
            EventLog events,
            JdbcClient jdbc,
            TransactionOperations transaction,
            Clock clock) {
        this.orders = orders;
        this.shipping = shipping;
        this.system = system;
        this.events = events;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Paper commercialInvoice(InvoiceQuery query) {
        Paper paper = kept(query).orElseGet(() -> make(query));
        orders.noteCustoms(
                new NoteCustoms(
                        query.orderId(), CustomsState.DECLARED, paper.number(), Actor.SYSTEM));
        return paper;
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
        byte[] content =
                InvoicePdf.print(Invoice.of(number, today, system.company(), order, shipment));
        transaction.executeWithoutResult(
                status -> {
                    int made =
                            jdbc.sql(
                                            """
                                            insert into declaration.paper
                                                (shipment_id, kind, order_id, number, content)
                                            values (?, 'COMMERCIAL_INVOICE', ?, ?, ?)
                                            on conflict do nothing
                                            """)
                                    .params(shipment.id(), order.id(), number, content)
                                    .update();
                    if (made == 1) {
                        events.append(new InvoiceIssued(shipment.id(), order.id(), number));
                    }
                });
        return kept(query).orElseThrow();
    }

    private Optional<Paper> kept(InvoiceQuery query) {
        return jdbc.sql(
                        """
                        select number, content from declaration.paper
                        where shipment_id = ? and order_id = ? and kind = 'COMMERCIAL_INVOICE'
                        """)
                .params(query.shipmentId(), query.orderId())
                .query(
                        (row, count) ->
                                new Paper(
                                        row.getString(1),
                                        "application/pdf",
                                        row.getString(1) + ".pdf",
                                        Base64.getEncoder().encodeToString(row.getBytes(2))))
                .optional();
    }
}
