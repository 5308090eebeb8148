package io.entrepot.settlement.internal;

import io.entrepot.kernel.Allocation;
import io.entrepot.kernel.Money;
import io.entrepot.ledger.PostTransfers;
import io.entrepot.ledger.Transfer;
import io.entrepot.order.OrderApi;
import io.entrepot.order.OrderQuery;
import io.entrepot.order.OrderView;
import io.entrepot.settlement.internal.PostingRule.Subject;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Takes revenue and tax back for money that went back after the goods had left, by the shares of
 * what was charged. Both the refund and the dispatch ask for it after they are in the books, so
 * whichever is heard last finds the other; before the dispatch there is nothing to take back. What
 * was paid twice and went back was never earned, so refunds that nothing was taken back for yet
 * make up for it first.
 */
@Component
class RefundReversal {
    private final OrderApi orders;
    private final OrderBooks books;

    RefundReversal(OrderApi orders, OrderBooks books) {
        this.orders = orders;
        this.books = books;
    }

    void reverse(UUID orderId) {
        List<Transfer> transfers = books.transfersOf(orderId);
        boolean dispatched =
                transfers.stream()
                        .anyMatch(
                                transfer ->
                                        PostingRule.AT_DISPATCH.stream()
                                                .anyMatch(rule -> made(rule, transfer)));
        List<Transfer> refunds =
                transfers.stream().filter(transfer -> made(PostingRule.P05, transfer)).toList();
        if (dispatched && !refunds.isEmpty()) {
            OrderView order = orders.order(new OrderQuery(orderId));
            Money twice = paidTwice(order, transfers);
            for (Transfer refund : refunds) {
                if (reversed(refund, transfers)) {
                    continue;
                }
                Money made = twice.compareTo(refund.amount()) < 0 ? twice : refund.amount();
                twice = twice.minus(made);
                books.post(entries(order, refund, refund.amount().minus(made)));
            }
        }
    }

    private static boolean reversed(Transfer refund, List<Transfer> transfers) {
        return PostingRule.REVERSAL.stream()
                .map(rule -> rule.id(refund.id()))
                .anyMatch(id -> transfers.stream().anyMatch(each -> each.id().equals(id)));
    }

    private static Money paidTwice(OrderView order, List<Transfer> transfers) {
        Money zero = Money.zero(order.currency());
        Money captured =
                transfers.stream()
                        .filter(
                                transfer ->
                                        made(PostingRule.P02, transfer)
                                                || made(PostingRule.P03, transfer))
                        .map(Transfer::amount)
                        .reduce(zero, Money::plus);
        Money twice = captured.minus(order.total());
        return twice.isPositive() ? twice : zero;
    }

    static List<PostTransfers.Entry> entries(OrderView order, Transfer refund, Money amount) {
        Money zero = Money.zero(order.currency());
        List<Long> weights =
                PostingRule.REVERSAL.stream()
                        .map(rule -> Math.max(0, rule.sum(order.charges(), zero).minor()))
                        .toList();
        List<Money> shares = Allocation.split(amount, weights);
        Subject subject = Subject.ofOrder(order.id(), refund.id(), order.country());
        List<PostTransfers.Entry> entries = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            if (!shares.get(i).isZero()) {
                entries.add(PostingRule.REVERSAL.get(i).entry(subject, shares.get(i)));
            }
        }
        return entries;
    }

    private static boolean made(PostingRule rule, Transfer transfer) {
        return transfer.kind().equals(rule.kind());
    }
}
