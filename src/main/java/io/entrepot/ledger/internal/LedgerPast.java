package io.entrepot.ledger.internal;

import io.entrepot.kernel.Refusal;
import io.entrepot.ledger.LedgerPastApi;
import io.entrepot.ledger.PastPostings;
import io.entrepot.ledger.PastPostings.PastPosting;
import io.entrepot.ledger.PostTransfers;
import io.entrepot.ledger.SettlePending;
import io.entrepot.ledger.Transfer;
import io.entrepot.platform.past.PastPermit;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Posts what a demo's past made, with the checks and counters of every other posting; only the
 * times differ. The accounts are counted once for the batch.
 */
@Service
class LedgerPast implements LedgerPastApi {
    private static final int MOST = 5_000;

    private final Transfers transfers;
    private final Pendings pendings;
    private final Accounts accounts;
    private final PastPermit permit;
    private final TransactionOperations transaction;

    LedgerPast(
            Transfers transfers,
            Pendings pendings,
            Accounts accounts,
            PastPermit permit,
            TransactionOperations transaction) {
        this.transfers = transfers;
        this.pendings = pendings;
        this.accounts = accounts;
        this.permit = permit;
        this.transaction = transaction;
    }

    @Override
    public void pastPostings(PastPostings command) {
        if (command.postings().size() > MOST) {
            throw Refusal.invalid("bad_past", "A batch of the past has at most 5,000 postings.");
        }
        permit.require();
        transaction.executeWithoutResult(
                status -> {
                    List<Transfer> written = new ArrayList<>();
                    command.postings().forEach(each -> write(each, written));
                    accounts.count(Counts.of(written));
                });
    }

    private void write(PastPosting posting, List<Transfer> written) {
        if (posting.transfer() != null) {
            post(posting.transfer(), posting.at(), written);
        } else if (posting.settling() != null) {
            settle(posting.settling(), posting.at(), written);
        }
    }

    private void post(PostTransfers.Entry entry, Instant at, List<Transfer> written) {
        Transfer transfer = PostingChecks.transfers(new PostTransfers(List.of(entry))).getFirst();
        if (!transfers.insert(transfer, at)) {
            PostingChecks.same(transfer, transfers.byId(transfer.id()).orElseThrow());
            return;
        }
        if (transfer.mode() == Transfer.Mode.PENDING) {
            pendings.open(transfer.id(), transfer.amount().minor());
        }
        written.add(transfer);
    }

    private void settle(SettlePending command, Instant at, List<Transfer> written) {
        Transfer pending =
                transfers
                        .byId(command.pendingId())
                        .orElseThrow(() -> Refusal.notFound("pending transfer"));
        long left = pendings.left(pending.id());
        Transfer transfer = LedgerService.settling(command, pending, pending.amount());
        if (transfers.byId(transfer.id()).isPresent() || left == 0) {
            return;
        }
        if (command.amount() == null) {
            pendings.voidRest(pending.id());
        } else if (!pendings.post(pending.id(), transfer.amount().minor())) {
            throw Refusal.conflict("over_post", "Less is left of the pending transfer.");
        }
        transfers.insert(transfer, at);
        written.add(transfer);
    }
}
