package io.entrepot.settlement.internal;

import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.ledger.LedgerApi;
import io.entrepot.ledger.SettlePending;
import io.entrepot.payment.PaymentApi;
import io.entrepot.payment.PaymentAuthorised;
import io.entrepot.payment.PaymentCaptured;
import io.entrepot.payment.PaymentQuery;
import io.entrepot.payment.PaymentRefunded;
import io.entrepot.payment.PaymentReleased;
import io.entrepot.platform.event.Listener;
import io.entrepot.settlement.internal.PostingRule.Subject;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/**
 * Posts what the provider did. Each kind of event has its own reading position, so a capture may be
 * heard before its authorisation: whoever comes first writes the pending transfer.
 */
@Component
class PaymentPosting {
    private final LedgerApi ledger;
    private final OrderBooks books;
    private final PaymentApi payments;
    private final RefundReversal reversal;

    PaymentPosting(
            LedgerApi ledger, OrderBooks books, PaymentApi payments, RefundReversal reversal) {
        this.ledger = ledger;
        this.books = books;
        this.payments = payments;
        this.reversal = reversal;
    }

    @Listener("settlement.posts-authorisations")
    void authorised(PaymentAuthorised event) {
        promise(Promise.of(event.orderId(), event.aggregateId(), event.provider()), event.amount());
    }

    @Listener("settlement.posts-captures")
    void captured(PaymentCaptured event) {
        UUID transferId = PostingRule.P02.id(event.captureId());
        if (books.has(event.orderId(), transferId)) {
            return;
        }
        Promise promise = Promise.of(event.orderId(), event.aggregateId(), event.provider());
        if (!promised(promise) || !postPending(promise, transferId, event.amount())) {
            Subject subject =
                    Subject.ofPayment(event.orderId(), event.captureId(), event.provider());
            books.post(List.of(PostingRule.P03.entry(subject, event.amount())));
        }
    }

    @Listener("settlement.posts-releases")
    void released(PaymentReleased event) {
        Promise promise = Promise.of(event.orderId(), event.aggregateId(), event.provider());
        if (!promised(promise)) {
            promise(promise, event.amount());
        }
        ledger.settlePending(
                new SettlePending(
                        PostingRule.P04.id(event.aggregateId()),
                        promise.id(),
                        null,
                        PostingRule.P04.kind()));
    }

    @Listener("settlement.posts-refunds")
    void refunded(PaymentRefunded event) {
        Subject subject = Subject.ofPayment(event.orderId(), event.refundId(), event.provider());
        books.post(List.of(PostingRule.P05.entry(subject, event.amount())));
        reversal.reverse(event.orderId());
    }

    /** Makes sure that the authorisation is in the books; false when the payment never had one. */
    private boolean promised(Promise promise) {
        if (books.has(promise.orderId(), promise.id())) {
            return true;
        }
        Money authorised =
                payments.payment(new PaymentQuery(promise.paymentId(), false)).authorised();
        if (authorised.isPositive()) {
            promise(promise, authorised);
        }
        return authorised.isPositive();
    }

    private void promise(Promise promise, Money amount) {
        if (!books.has(promise.orderId(), promise.id())) {
            Subject subject =
                    Subject.ofPayment(promise.orderId(), promise.paymentId(), promise.provider());
            books.post(List.of(PostingRule.P01.entry(subject, amount)));
        }
    }

    /** False when too little is left of it, because the release of the rest was heard first. */
    private boolean postPending(Promise promise, UUID transferId, Money amount) {
        try {
            ledger.settlePending(
                    new SettlePending(transferId, promise.id(), amount, PostingRule.P02.kind()));
            return true;
        } catch (Refusal refusal) {
            if (refusal.code().equals("over_post")) {
                return false;
            }
            throw refusal;
        }
    }

    /** The authorisation of a payment and the id of its pending transfer. */
    private record Promise(UUID orderId, UUID paymentId, String provider, UUID id) {
        static Promise of(UUID orderId, UUID paymentId, String provider) {
            return new Promise(orderId, paymentId, provider, PostingRule.P01.id(paymentId));
        }
    }
}
