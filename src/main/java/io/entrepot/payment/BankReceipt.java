package io.entrepot.payment;

import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Money that came into an account, what of it was applied to a payment and what was sent back.
 *
 * @param bankReference the bank's own id of it, which makes it the same in every statement
 */
public record BankReceipt(
        UUID id,
        String iban,
        String bankReference,
        LocalDate bookedOn,
        Money amount,
        String payerName,
        String payerIban,
        String message,
        @Nullable UUID paymentId,
        @Nullable String orderNumber,
        @Nullable Money wanted,
        Money applied,
        Money returned,
        State state,
        String note,
        Instant createdAt) {

    /** What it was recognised as. All but the first and the last wait for a person. */
    public enum State {
        MATCHED,
        /** Less than was asked for; more may come. */
        SHORT,
        /** More than was asked for; the rest is to be sent back. */
        OVER,
        /** What it is for was paid before. */
        DOUBLE,
        /** What it is for was given up before. */
        LATE,
        /** No reference of ours is in it, or several are. */
        UNKNOWN,
        /** Another currency than was asked for. */
        CURRENCY,
        RETURNED
    }

    /** What nobody has decided about. */
    public Money open() {
        return amount.minus(applied).minus(returned);
    }
}
