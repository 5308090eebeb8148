package io.entrepot.declaration.internal;

import io.entrepot.declaration.InvoiceIssued;
import io.entrepot.declaration.InvoiceQuery;
import io.entrepot.declaration.Paper;
import io.entrepot.platform.event.EventLog;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.util.Optional;

/** Papers as they were made; whoever makes one a second time gets the first. */
@Component
class KeptPapers {
    private final EventLog events;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    KeptPapers(EventLog events, JdbcClient jdbc, TransactionOperations transaction) {
        this.events = events;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    Paper keep(InvoiceQuery query, String number, byte[] content) {
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
                                    .params(query.shipmentId(), query.orderId(), number, content)
                                    .update();
                    if (made == 1) {
                        events.append(
                                new InvoiceIssued(query.shipmentId(), query.orderId(), number));
                    }
                });
        return find(query).orElseThrow();
    }

    Optional<Paper> find(InvoiceQuery query) {
        return jdbc.sql(
                        """
                        select number, content from declaration.paper
                        where shipment_id = ? and order_id = ? and kind = 'COMMERCIAL_INVOICE'
                        """)
                .params(query.shipmentId(), query.orderId())
                .query((row, count) -> Paper.pdf(row.getString(1), row.getBytes(2)))
                .optional();
    }
}
