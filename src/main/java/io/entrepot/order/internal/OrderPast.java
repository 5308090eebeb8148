package io.entrepot.order.internal;

import io.entrepot.kernel.Refusal;
import io.entrepot.order.PastOrders;
import io.entrepot.order.PastOrders.PastOrder;
import io.entrepot.order.PastOrdersWritten;
import io.entrepot.platform.event.EventLog;
import io.entrepot.platform.past.PastPermit;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes orders that a demo had: the same rows that the doors would have written one by one, with
 * the same rules and lifecycle tables, and the times at which it is said to have happened. One
 * event tells of the whole batch.
 */
@Component
class OrderPast {
    private static final int MOST = 100;

    private final Orders orders;
    private final PastRows rows;
    private final EventLog events;
    private final PastPermit permit;
    private final TransactionOperations transaction;

    OrderPast(
            Orders orders,
            PastRows rows,
            EventLog events,
            PastPermit permit,
            TransactionOperations transaction) {
        this.orders = orders;
        this.rows = rows;
        this.events = events;
        this.permit = permit;
        this.transaction = transaction;
    }

    List<PastOrders.Numbered> write(PastOrders command) {
        if (command.orders().isEmpty() || command.orders().size() > MOST) {
            throw Refusal.invalid("bad_past", "A batch of the past has 1 to 100 orders.");
        }
        permit.require();
        command.orders().forEach(each -> PlacementRules.check(each.placed()));
        List<PastOrders.Numbered> numbered = new ArrayList<>();
        transaction.executeWithoutResult(status -> writeAll(command.orders(), numbered));
        return numbered;
    }

    private void writeAll(List<PastOrder> all, List<PastOrders.Numbered> numbered) {
        List<UUID> written = new ArrayList<>();
        for (PastOrder each : all) {
            UUID id = each.placed().orderId();
            Optional<UUID> taken = orders.claim(each.placed().cartId(), id);
            if (taken.isEmpty()) {
                numbered.add(new PastOrders.Numbered(id, insert(each)));
                written.add(id);
            } else {
                numbered.add(new PastOrders.Numbered(id, rows.number(taken.get())));
            }
        }
        if (!written.isEmpty()) {
            events.append(new PastOrdersWritten(written.getFirst(), written));
        }
    }

    private String insert(PastOrder past) {
        UUID id = past.placed().orderId();
        String number = OrderNumbers.of(id);
        while (!orders.takeNumber(number, id)) {
            number = OrderNumbers.next();
        }
        orders.insert(past.placed(), number);
        PastRows.Standing standing = new PastRows.Standing(past.placedAt());
        past.steps().forEach(standing::take);
        rows.write(past, standing);
        return number;
    }
}
