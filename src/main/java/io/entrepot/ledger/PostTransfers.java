package io.entrepot.ledger;

import io.entrepot.kernel.Money;

import java.util.List;
import java.util.UUID;

/** Transfers that belong together. */
public record PostTransfers(List<Entry> entries) {
    /** One transfer: the amount is positive, the accounts share its currency and differ. */
    public record Entry(
            UUID id,
            String debit,
            String credit,
            Money amount,
            String kind,
            String reference,
            boolean pending) {}
}
