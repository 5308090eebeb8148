package io.entrepot.settlement.internal;

import io.entrepot.ledger.LedgerPastApi;
import io.entrepot.ledger.PastPostings;
import io.entrepot.ledger.PastPostings.PastPosting;
import io.entrepot.ledger.PostTransfers;
import io.entrepot.ledger.SettlePending;
import io.entrepot.ledger.Transfer;
import io.entrepot.order.OrderApi;
import io.entrepot.order.OrderQuery;
import io.entrepot.order.OrderView;
import io.entrepot.settlement.PastMoney;
import io.entrepot.settlement.PastMoney.OrderMoney;
import io.entrepot.settlement.SettlementPastApi;
import io.entrepot.settlement.internal.PostingRule.Subject;

import org.springframework.stereotype.Service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Applies the posting table to a demo's past: the same rules, ids and accounts as the listeners,
 * order by order, with the times at which it is said to have happened.
 */
@Service
class MoneyPast implements SettlementPastApi {
    private final OrderApi orders;
    private final LedgerPastApi ledger;

    MoneyPast(OrderApi orders, LedgerPastApi ledger) {
        this.orders = orders;
        this.ledger = ledger;
    }

    @Override
    public void pastMoney(PastMoney command) {
        List<PastPosting> postings = new ArrayList<>();
        for (OrderMoney money : command.orders()) {
            postings.addAll(postings(money, orders.order(new OrderQuery(money.orderId()))));
        }
        ledger.pastPostings(new PastPostings(postings));
    }

    static List<PastPosting> postings(OrderMoney money, OrderView order) {
        List<PastPosting> all = new ArrayList<>();
        Subject payment = Subject.ofPayment(order.id(), money.paymentId(), money.provider());
        all.add(posting(money.authorisedAt(), PostingRule.P01.entry(payment, money.authorised())));
        if (money.dispatchedAt() != null) {
            Instant at = money.dispatchedAt();
            DispatchPosting.entries(order).forEach(entry -> all.add(posting(at, entry)));
        }
        if (money.capture() != null) {
            all.add(captured(money, money.capture()));
        }
        if (money.releasedAt() != null) {
            all.add(
                    new PastPosting(
                            money.releasedAt(),
                            null,
                            new SettlePending(
                                    PostingRule.P04.id(money.paymentId()),
                                    PostingRule.P01.id(money.paymentId()),
                                    null,
                                    PostingRule.P04.kind())));
        }
        if (money.refund() != null) {
            refunded(money, money.refund(), order, all);
        }
        return all;
    }

    private static PastPosting captured(OrderMoney money, PastMoney.Move capture) {
        return new PastPosting(
                capture.at(),
                null,
                new SettlePending(
                        PostingRule.P02.id(capture.id()),
                        PostingRule.P01.id(money.paymentId()),
                        capture.amount(),
                        PostingRule.P02.kind()));
    }

    private static void refunded(
            OrderMoney money, PastMoney.Move refund, OrderView order, List<PastPosting> all) {
        Subject subject = Subject.ofPayment(order.id(), refund.id(), money.provider());
        PostTransfers.Entry entry = PostingRule.P05.entry(subject, refund.amount());
        all.add(posting(refund.at(), entry));
        if (money.dispatchedAt() != null) {
            Transfer transfer =
                    new Transfer(
                            entry.id(),
                            entry.debit(),
                            entry.credit(),
                            entry.amount(),
                            entry.kind(),
                            entry.reference(),
                            Transfer.Mode.POSTED,
                            null,
                            refund.at());
            RefundReversal.entries(order, transfer, transfer.amount())
                    .forEach(each -> all.add(posting(refund.at(), each)));
        }
    }

    private static PastPosting posting(Instant at, PostTransfers.Entry entry) {
        return new PastPosting(at, entry, null);
    }
}
