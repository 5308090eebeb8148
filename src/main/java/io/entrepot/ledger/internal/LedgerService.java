package io.entrepot.ledger.internal;

import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.ledger.Balance;
import io.entrepot.ledger.BalanceQuery;
import io.entrepot.ledger.LedgerApi;
import io.entrepot.ledger.PostTransfers;
import io.entrepot.ledger.SettlePending;
import io.entrepot.ledger.Transfer;
import io.entrepot.ledger.TransferQuery;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes transfers and counts them into their accounts in the same transaction. Locks are taken in
 * one order everywhere: a pending transfer, then transfer ids, then account paths.
 */
@Service
class LedgerService implements LedgerApi {
    private static final int PAGE_LIMIT = 200;

    private final Transfers transfers;
    private final Pendings pendings;
    private final Accounts accounts;
    private final TransactionTemplate transaction;

    LedgerService(
            Transfers transfers,
            Pendings pendings,
            Accounts accounts,
            TransactionTemplate transaction) {
        this.transfers = transfers;
        this.pendings = pendings;
        this.accounts = accounts;
        this.transaction = transaction;
    }

    @Override
    public void post(PostTransfers command) {
        List<Transfer> wanted = PostingChecks.transfers(command);
        transaction.executeWithoutResult(status -> write(wanted));
    }

    private void write(List<Transfer> wanted) {
        List<Transfer> written = new ArrayList<>();
        for (Transfer transfer : wanted) {
            if (transfers.insert(transfer)) {
                written.add(transfer);
            } else {
                PostingChecks.same(transfer, transfers.byId(transfer.id()).orElseThrow());
            }
        }
        written.stream()
                .filter(transfer -> transfer.mode() == Transfer.Mode.PENDING)
                .forEach(transfer -> pendings.open(transfer.id(), transfer.amount().minor()));
        accounts.count(Counts.of(written));
    }

    @Override
    public void settlePending(SettlePending command) {
        if (command.amount() != null) {
            PostingChecks.positive(command.amount());
        }
        transaction.executeWithoutResult(status -> settle(command));
    }

    private void settle(SettlePending command) {
        Transfer pending =
                transfers
                        .byId(command.pendingId())
                        .filter(found -> found.mode() == Transfer.Mode.PENDING)
                        .orElseThrow(() -> Refusal.notFound("pending transfer"));
        long left = pendings.left(pending.id());
        Optional<Transfer> before = transfers.byId(command.id());
        if (before.isPresent()) {
            PostingChecks.same(settling(command, pending, before.get().amount()), before.get());
        } else if (command.amount() == null) {
            voidRest(command, pending, left);
        } else {
            postSome(command, pending, command.amount());
        }
    }

    private void postSome(SettlePending command, Transfer pending, Money amount) {
        if (!amount.currency().equals(pending.amount().currency())
                || !pendings.post(pending.id(), amount.minor())) {
            throw Refusal.conflict(
                    "over_post", "Less than " + amount + " is left of the pending transfer.");
        }
        book(settling(command, pending, amount));
    }

    /** Nothing left is nothing to void: posted to the end, or voided before. */
    private void voidRest(SettlePending command, Transfer pending, long left) {
        if (left > 0) {
            pendings.voidRest(pending.id());
            book(settling(command, pending, new Money(left, pending.amount().currency())));
        }
    }

    private void book(Transfer transfer) {
        if (!transfers.insert(transfer)) {
            throw PostingChecks.differs(transfer.id());
        }
        accounts.count(Counts.of(List.of(transfer)));
    }

    static Transfer settling(SettlePending command, Transfer pending, Money otherwise) {
        Money amount = command.amount();
        return new Transfer(
                command.id(),
                pending.debit(),
                pending.credit(),
                amount == null ? otherwise : amount,
                command.kind(),
                pending.reference(),
                amount == null ? Transfer.Mode.VOIDS_PENDING : Transfer.Mode.POSTS_PENDING,
                pending.id(),
                pending.at());
    }

    @Override
    public List<Transfer> transfers(TransferQuery query) {
        return transfers.matching(query, Math.clamp(query.limit(), 1, PAGE_LIMIT));
    }

    @Override
    public List<Balance> balances(BalanceQuery query) {
        return accounts.startingWith(query.prefix());
    }
}
