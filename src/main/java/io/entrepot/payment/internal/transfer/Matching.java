package io.entrepot.payment.internal.transfer;

import io.entrepot.kernel.Money;
import io.entrepot.payment.BankReceipt;
import io.entrepot.payment.BankReceipt.State;
import io.entrepot.payment.BankReceiptMatched;
import io.entrepot.platform.event.EventLog;

import org.springframework.stereotype.Component;

import java.util.UUID;

/**
 * Decides what a receipt is to the payment it names: all of it, too little, too much, or nothing
 * any more. Inside the caller's transaction, with the transfer's row locked, so two receipts for
 * one payment are seen one after the other.
 */
@Component
class Matching {
    private final Transfers transfers;
    private final Receipts receipts;
    private final EventLog events;

    Matching(Transfers transfers, Receipts receipts, EventLog events) {
        this.transfers = transfers;
        this.receipts = receipts;
        this.events = events;
    }

    State apply(UUID receiptId, Money amount, UUID paymentId) {
        Transfer transfer = transfers.lock(paymentId);
        State state = recognised(transfer, amount);
        boolean counts = state == State.MATCHED || state == State.SHORT || state == State.OVER;
        Money applied =
                counts
                        ? Money.of(
                                Math.min(amount.minor(), transfer.missing().minor()),
                                amount.currency().getCurrencyCode())
                        : Money.zero(amount.currency());
        receipts.recognise(receiptId, state, paymentId, applied);
        if (state == State.MATCHED || state == State.OVER) {
            whole(transfer);
        }
        return state;
    }

    private static State recognised(Transfer transfer, Money amount) {
        if (!amount.currency().equals(transfer.amount().currency())) {
            return State.CURRENCY;
        }
        if (transfer.isPaid()) {
            return State.DOUBLE;
        }
        if (transfer.released() || transfer.over()) {
            return State.LATE;
        }
        int compared = amount.compareTo(transfer.missing());
        if (compared == 0) {
            return State.MATCHED;
        }
        return compared < 0 ? State.SHORT : State.OVER;
    }

    /** The books hear of the parts only now: until then they might have gone back. */
    private void whole(Transfer transfer) {
        receipts.complete(transfer.paymentId());
        for (BankReceipt part : receipts.appliedTo(transfer.paymentId())) {
            events.append(
                    new BankReceiptMatched(
                            part.id(),
                            transfer.orderId(),
                            part.applied(),
                            TransferGateway.PROVIDER));
        }
    }
}
