package io.entrepot.settlement.internal;

import io.entrepot.kernel.DomainEvent;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.ledger.Balance;
import io.entrepot.ledger.BalanceQuery;
import io.entrepot.ledger.LedgerApi;
import io.entrepot.ledger.internal.Books;
import io.entrepot.order.OrderDispatched;
import io.entrepot.order.OrderView;
import io.entrepot.payment.BankReceiptBooked;
import io.entrepot.payment.BankReceiptMatched;
import io.entrepot.payment.BankReceiptReturned;
import io.entrepot.payment.BankRefundSent;
import io.entrepot.payment.PaymentAuthorised;
import io.entrepot.payment.PaymentCaptured;
import io.entrepot.payment.PaymentRefunded;
import io.entrepot.payment.PaymentReleased;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Settlement over real, empty books, hearing events one at a time. */
final class Counting {
    final TestingOrders orders = new TestingOrders();
    final TestingPayments payments = new TestingPayments();
    final LedgerApi ledger = Books.empty().ledger();
    private final OrderBooks books = new OrderBooks(ledger);
    private final RefundReversal reversal = new RefundReversal(orders.door(), books);
    private final PaymentPosting paying =
            new PaymentPosting(ledger, books, payments.door(), reversal);
    private final DispatchPosting dispatching = new DispatchPosting(orders.door(), books, reversal);
    private final BankPosting banking = new BankPosting(books);
    final SettlementService settlement = new SettlementService(ledger, books);

    void hear(DomainEvent event) {
        switch (event) {
            case PaymentAuthorised authorised -> paying.authorised(authorised);
            case PaymentCaptured captured -> paying.captured(captured);
            case PaymentReleased released -> paying.released(released);
            case PaymentRefunded refunded -> paying.refunded(refunded);
            case BankReceiptBooked booked -> banking.booked(booked);
            case BankReceiptMatched matched -> banking.matched(matched);
            case BankReceiptReturned returned -> banking.returned(returned);
            case BankRefundSent sent -> banking.refundSent(sent);
            case OrderDispatched dispatched -> dispatching.dispatched(dispatched);
            default -> throw new IllegalArgumentException(event.toString());
        }
    }

    /** Posted and pending minor units of each account that has any. */
    Map<String, String> balances() {
        return ledger.balances(new BalanceQuery("")).stream()
                .filter(balance -> !balance.posted().isZero() || !balance.pending().isZero())
                .collect(
                        Collectors.toMap(
                                Balance::account,
                                balance ->
                                        balance.posted().minor()
                                                + (balance.pending().isZero()
                                                        ? ""
                                                        : " pending " + balance.pending().minor()),
                                (one, two) -> one,
                                TreeMap::new));
    }

    static PaymentAuthorised authorised(OrderView order, UUID payment) {
        return new PaymentAuthorised(payment, order.id(), order.total(), "simulator");
    }

    static PaymentCaptured captured(OrderView order, UUID payment, long cents) {
        Money amount = Money.of(cents, "EUR");
        return new PaymentCaptured(payment, order.id(), Ids.next(), amount, amount, "simulator");
    }

    static PaymentReleased released(OrderView order, UUID payment, long cents) {
        return new PaymentReleased(payment, order.id(), Money.of(cents, "EUR"), "simulator", false);
    }

    static PaymentRefunded refunded(OrderView order, UUID payment, long cents) {
        Money amount = Money.of(cents, "EUR");
        return new PaymentRefunded(payment, order.id(), Ids.next(), amount, amount, "simulator");
    }

    static OrderDispatched dispatched(OrderView order) {
        return new OrderDispatched(order.id(), order.number());
    }
}
