package io.entrepot.payment.internal.transfer;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.payment.AssignReceipt;
import io.entrepot.payment.BankAccount;
import io.entrepot.payment.BankReceipt;
import io.entrepot.payment.BankReceipt.State;
import io.entrepot.payment.BankReceiptReturned;
import io.entrepot.payment.BankRefundSent;
import io.entrepot.payment.RefundSent;
import io.entrepot.payment.ReturnReceipt;
import io.entrepot.payment.SaveBankAccount;
import io.entrepot.platform.audit.AuditTrail;
import io.entrepot.platform.event.EventLog;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.util.Currency;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What people decide about accounts and about money that came in; each decision is audited. */
@Component
class Decisions {
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_NAME = 140;

    private final Transfers transfers;
    private final Receipts receipts;
    private final Refunds refunds;
    private final Matching matching;
    private final EventLog events;
    private final AuditTrail audit;
    private final TransactionOperations transaction;

    Decisions(
            Transfers transfers,
            Receipts receipts,
            Refunds refunds,
            Matching matching,
            EventLog events,
            AuditTrail audit,
            TransactionOperations transaction) {
        this.transfers = transfers;
        this.receipts = receipts;
        this.refunds = refunds;
        this.matching = matching;
        this.events = events;
        this.audit = audit;
        this.transaction = transaction;
    }

    void save(SaveBankAccount command) {
        BankAccount account = command.account();
        check(account);
        try {
            transaction.executeWithoutResult(
                    _ -> {
                        if (!transfers.save(account)) {
                            throw Refusal.conflict(
                                    "changed_meanwhile", "Somebody else changed this account.");
                        }
                        write(
                                command.actor(),
                                "payment.account-saved",
                                "bank-account:" + account.iban(),
                                Map.of("active", account.active(), "currency", account.currency()));
                    });
        } catch (DuplicateKeyException second) {
            throw Refusal.conflict(
                    "account_of_currency_active", "Another account of this currency is active.");
        }
    }

    private static void check(BankAccount account) {
        if (!account.iban().matches("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}")
                || !CheckDigits.hold(account.iban())) {
            throw Refusal.invalid("bad_iban", "The check digits of the IBAN don't fit.");
        }
        boolean named =
                account.bic().matches("([A-Z0-9]{8}([A-Z0-9]{3})?)?")
                        && !account.holder().isBlank()
                        && account.holder().length() <= LONGEST_NAME
                        && account.bank().length() <= LONGEST_NAME;
        boolean money =
                Currency.getAvailableCurrencies().stream()
                        .anyMatch(each -> each.getCurrencyCode().equals(account.currency()));
        if (!named || !money) {
            throw Refusal.invalid(
                    "bad_account", "An account has a holder, a BIC or none, and a currency.");
        }
    }

    BankReceipt assign(AssignReceipt command) {
        return Objects.requireNonNull(
                transaction.execute(
                        _ -> {
                            BankReceipt receipt = open(command.receiptId());
                            if (!receipt.applied().isZero()) {
                                throw settled();
                            }
                            UUID payment =
                                    transfers
                                            .byOrderNumber(command.orderNumber())
                                            .orElseThrow(() -> Refusal.notFound("order"));
                            State state = matching.apply(receipt.id(), receipt.amount(), payment);
                            decided(
                                    command.actor(),
                                    "payment.receipt-assigned",
                                    receipt.id(),
                                    command.orderNumber() + " " + state);
                            return receipts.lock(receipt.id()).orElseThrow();
                        }));
    }

    /**
     * What is too little counts no more once it goes back; of what is too much only the rest goes.
     */
    BankReceipt giveBack(ReturnReceipt command) {
        if (command.note().isBlank() || command.note().length() > LONGEST_NOTE) {
            throw Refusal.invalid("note_missing", "Say in a sentence why it was sent back.");
        }
        return Objects.requireNonNull(
                transaction.execute(
                        _ -> {
                            BankReceipt receipt = open(command.receiptId());
                            Money kept =
                                    receipt.state() == State.OVER
                                            ? receipt.applied()
                                            : Money.zero(receipt.amount().currency());
                            Money returned = receipt.amount().minus(kept);
                            receipts.returned(receipt.id(), kept.minor(), returned.minor());
                            events.append(new BankReceiptReturned(receipt.id(), returned));
                            decided(
                                    command.actor(),
                                    "payment.receipt-returned",
                                    receipt.id(),
                                    command.note());
                            return receipts.lock(receipt.id()).orElseThrow();
                        }));
    }

    /** The payment whose refund was sent just now. */
    Optional<UUID> sent(RefundSent command) {
        return Objects.requireNonNull(
                transaction.execute(
                        _ ->
                                refunds.sent(command.refundId(), command.actor().toString())
                                        .map(sent -> told(command, sent))));
    }

    private UUID told(RefundSent command, Refunds.Sent sent) {
        events.append(
                new BankRefundSent(
                        command.refundId(),
                        sent.orderId(),
                        sent.amount(),
                        TransferGateway.PROVIDER));
        write(
                command.actor(),
                "payment.refund-sent",
                "refund:" + command.refundId(),
                Map.of("amount", sent.amount().toString()));
        return sent.paymentId();
    }

    /** Locked in the order transfer before receipt, like everywhere else. */
    private BankReceipt open(UUID id) {
        UUID payment = receipts.find(id).orElseThrow(() -> Refusal.notFound("receipt")).paymentId();
        if (payment != null) {
            transfers.lock(payment);
        }
        BankReceipt seen = receipts.lock(id).orElseThrow();
        if (!Objects.equals(payment, seen.paymentId())
                || seen.state() == State.MATCHED
                || seen.state() == State.RETURNED) {
            throw settled();
        }
        return seen;
    }

    private static Refusal settled() {
        return Refusal.conflict("receipt_settled", "Somebody has decided about this receipt.");
    }

    private void decided(Actor actor, String action, UUID receipt, String note) {
        receipts.decided(receipt, actor.toString(), note);
        write(actor, action, "bank-receipt:" + receipt, Map.of("note", note));
    }

    private void write(Actor actor, String action, String subject, Map<String, Object> facts) {
        audit.write(actor, action, subject, facts);
    }
}
