package io.entrepot.settlement.internal;

import io.entrepot.kernel.Money;
import io.entrepot.ledger.PostTransfers;
import io.entrepot.order.OrderApi;
import io.entrepot.order.OrderDispatched;
import io.entrepot.order.OrderQuery;
import io.entrepot.order.OrderView;
import io.entrepot.platform.event.Listener;
import io.entrepot.settlement.internal.PostingRule.Subject;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/**
 * Posts what a dispatch earns and owes: revenue, freight, duty and tax, out of what the order is.
 */
@Component
class DispatchPosting {
    private final OrderApi orders;
    private final OrderBooks books;
    private final RefundReversal reversal;

    DispatchPosting(OrderApi orders, OrderBooks books, RefundReversal reversal) {
        this.orders = orders;
        this.books = books;
        this.reversal = reversal;
    }

    @Listener("settlement.posts-dispatches")
    void dispatched(OrderDispatched event) {
        OrderView order = orders.order(new OrderQuery(event.aggregateId()));
        books.post(entries(order));
        reversal.reverse(order.id());
    }

    static List<PostTransfers.Entry> entries(OrderView order) {
        Subject subject = Subject.ofOrder(order.id(), order.id(), order.country());
        List<PostTransfers.Entry> entries = new ArrayList<>();
        for (PostingRule rule : PostingRule.AT_DISPATCH) {
            Money sum = rule.sum(order.charges(), Money.zero(order.currency()));
            if (!sum.isZero()) {
                entries.add(rule.entry(subject, sum));
            }
        }
        return entries;
    }
}
