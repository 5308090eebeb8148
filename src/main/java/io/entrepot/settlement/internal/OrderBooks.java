package io.entrepot.settlement.internal;

import io.entrepot.ledger.LedgerApi;
import io.entrepot.ledger.PostTransfers;
import io.entrepot.ledger.Transfer;
import io.entrepot.ledger.TransferQuery;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The part of the ledger that is about one order. */
@Component
class OrderBooks {
    private static final int PAGE = 200;

    private final LedgerApi ledger;

    OrderBooks(LedgerApi ledger) {
        this.ledger = ledger;
    }

    List<Transfer> transfersOf(UUID orderId) {
        List<Transfer> all = new ArrayList<>();
        List<Transfer> page;
        @Nullable UUID after = null;
        do {
            page = ledger.transfers(new TransferQuery(orderId.toString(), null, after, PAGE));
            all.addAll(page);
            after = page.isEmpty() ? null : page.getLast().id();
        } while (page.size() == PAGE);
        return all;
    }

    boolean has(UUID orderId, UUID transferId) {
        return transfersOf(orderId).stream().anyMatch(transfer -> transfer.id().equals(transferId));
    }

    void post(List<PostTransfers.Entry> entries) {
        if (!entries.isEmpty()) {
            ledger.post(new PostTransfers(entries));
        }
    }
}
