package io.entrepot.settlement.internal;

import io.entrepot.kernel.Money;
import io.entrepot.payment.BankReceiptBooked;
import io.entrepot.payment.BankReceiptMatched;
import io.entrepot.payment.BankReceiptReturned;
import io.entrepot.payment.BankRefundSent;
import io.entrepot.platform.event.Listener;
import io.entrepot.settlement.internal.PostingRule.Subject;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** Posts what came into the shop's own accounts and left them. */
@Component
class BankPosting {
    private final OrderBooks books;

    BankPosting(OrderBooks books) {
        this.books = books;
    }

    @Listener("settlement.posts-bank-receipts")
    void booked(BankReceiptBooked event) {
        post(PostingRule.P30, event.aggregateId(), event.amount());
    }

    @Listener("settlement.posts-bank-matches")
    void matched(BankReceiptMatched event) {
        Subject subject = Subject.ofPayment(event.orderId(), event.aggregateId(), event.provider());
        books.post(List.of(PostingRule.P31.entry(subject, event.amount())));
    }

    @Listener("settlement.posts-bank-returns")
    void returned(BankReceiptReturned event) {
        post(PostingRule.P32, event.aggregateId(), event.amount());
    }

    @Listener("settlement.posts-bank-refunds")
    void refundSent(BankRefundSent event) {
        Subject subject = Subject.ofPayment(event.orderId(), event.aggregateId(), event.provider());
        books.post(List.of(PostingRule.P33.entry(subject, event.amount())));
    }

    /** No order is known yet, or ever: the transfer is about the receipt. */
    private void post(PostingRule rule, UUID receipt, Money amount) {
        books.post(List.of(rule.entry(Subject.ofPayment(receipt, receipt, "none"), amount)));
    }
}
