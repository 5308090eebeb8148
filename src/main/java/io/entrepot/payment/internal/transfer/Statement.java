package io.entrepot.payment.internal.transfer;

import io.entrepot.kernel.Money;

import java.time.LocalDate;
import java.util.List;

/** A bank statement: what came into one account. What went out of it is not ours to read yet. */
record Statement(String iban, String id, List<Credit> credits) {

    /**
     * One payment that came in.
     *
     * @param bankReference the same in every statement that has it
     * @param texts everything that may hold a reference
     */
    record Credit(
            String bankReference,
            LocalDate bookedOn,
            Money amount,
            String payerName,
            String payerIban,
            List<String> texts) {
        private static final int LONGEST = 500;

        String message() {
            String all = String.join(" · ", texts);
            return all.length() > LONGEST ? all.substring(0, LONGEST) : all;
        }
    }
}
