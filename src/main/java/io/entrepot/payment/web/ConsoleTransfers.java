package io.entrepot.payment.web;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Permission;
import io.entrepot.payment.AssignReceipt;
import io.entrepot.payment.BankAccount;
import io.entrepot.payment.BankReceipt;
import io.entrepot.payment.ImportStatement;
import io.entrepot.payment.ImportedStatement;
import io.entrepot.payment.ReceiptPage;
import io.entrepot.payment.ReceiptsQuery;
import io.entrepot.payment.RefundSent;
import io.entrepot.payment.RefundToSend;
import io.entrepot.payment.ReturnReceipt;
import io.entrepot.payment.SaveBankAccount;
import io.entrepot.payment.TransferApi;
import io.entrepot.platform.text.MoneyFormat;
import io.entrepot.platform.web.MoneyView;
import io.entrepot.platform.web.Needs;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The shop's bank accounts, statements of them, and money that a person has to decide about. */
@RestController
@RequestMapping("/api/v1/console/payment")
class ConsoleTransfers {
    /** The accounts. */
    record Accounts(List<BankAccount> items) {}

    /** What is to hold for an account. */
    record AccountWish(
            String bic,
            String holder,
            String bank,
            String currency,
            boolean active,
            long version) {}

    /** A statement as text. */
    record FileWish(String content) {}

    /** Some receipts, and the key of the next ones. */
    record Receipts(List<Receipt> items, @Nullable UUID next) {}

    /** Money that came in, and what it was recognised as. */
    record Receipt(
            UUID id,
            String iban,
            LocalDate bookedOn,
            MoneyView amount,
            MoneyView open,
            String payerName,
            String payerIban,
            String message,
            @Nullable String orderNumber,
            @Nullable MoneyView wanted,
            BankReceipt.State state,
            String note) {
        static Receipt of(BankReceipt receipt, Locale locale) {
            return new Receipt(
                    receipt.id(),
                    receipt.iban(),
                    receipt.bookedOn(),
                    MoneyFormat.view(receipt.amount(), locale),
                    MoneyFormat.view(receipt.open(), locale),
                    receipt.payerName(),
                    receipt.payerIban(),
                    receipt.message(),
                    receipt.orderNumber(),
                    receipt.wanted() == null ? null : MoneyFormat.view(receipt.wanted(), locale),
                    receipt.state(),
                    receipt.note());
        }
    }

    /** Which order it is for. */
    record Assignment(String orderNumber) {}

    /** Why it was sent back. */
    record Return(String note) {}

    /** Refunds that wait to be sent. */
    record Refunds(List<Refund> items) {}

    /** One of them. */
    record Refund(
            UUID id,
            String orderNumber,
            MoneyView amount,
            String payerName,
            String payerIban,
            Instant askedAt) {
        static Refund of(RefundToSend refund, Locale locale) {
            return new Refund(
                    refund.refundId(),
                    refund.orderNumber(),
                    MoneyFormat.view(refund.amount(), locale),
                    refund.payerName(),
                    refund.payerIban(),
                    refund.askedAt());
        }
    }

    private final TransferApi bank;

    ConsoleTransfers(TransferApi bank) {
        this.bank = bank;
    }

    @GetMapping("/accounts")
    @Needs(Permission.PAYMENT_READ)
    Accounts accounts() {
        return new Accounts(bank.accounts());
    }

    @PutMapping("/accounts/{iban}")
    @Needs(Permission.PAYMENT_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void save(@PathVariable String iban, @RequestBody AccountWish wish, Principal staff) {
        bank.saveAccount(
                new SaveBankAccount(
                        new BankAccount(
                                iban,
                                wish.bic(),
                                wish.holder(),
                                wish.bank(),
                                wish.currency(),
                                wish.active(),
                                wish.version()),
                        by(staff)));
    }

    @PostMapping("/statements")
    @Needs(Permission.PAYMENT_WRITE)
    ImportedStatement take(@RequestBody FileWish file, Principal staff) {
        return bank.importStatement(new ImportStatement(file.content(), by(staff)));
    }

    @GetMapping("/receipts")
    @Needs(Permission.PAYMENT_READ)
    Receipts receipts(
            @RequestParam(defaultValue = "true") boolean waiting,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int limit,
            Locale locale) {
        ReceiptPage page = bank.receipts(new ReceiptsQuery(waiting, after, limit));
        return new Receipts(
                page.items().stream().map(each -> Receipt.of(each, locale)).toList(), page.next());
    }

    @PostMapping("/receipts/{id}/order")
    @Needs(Permission.PAYMENT_WRITE)
    Receipt assign(
            @PathVariable UUID id, @RequestBody Assignment wish, Principal staff, Locale locale) {
        return Receipt.of(
                bank.assignReceipt(new AssignReceipt(id, wish.orderNumber(), by(staff))), locale);
    }

    @PostMapping("/receipts/{id}/return")
    @Needs(Permission.PAYMENT_WRITE)
    Receipt giveBack(
            @PathVariable UUID id, @RequestBody Return wish, Principal staff, Locale locale) {
        return Receipt.of(
                bank.returnReceipt(new ReturnReceipt(id, wish.note(), by(staff))), locale);
    }

    @GetMapping("/refunds")
    @Needs(Permission.PAYMENT_READ)
    Refunds refunds(Locale locale) {
        return new Refunds(
                bank.refundsToSend().stream().map(each -> Refund.of(each, locale)).toList());
    }

    @PostMapping("/refunds/{id}/sent")
    @Needs(Permission.PAYMENT_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sent(@PathVariable UUID id, Principal staff) {
        bank.refundSent(new RefundSent(id, by(staff)));
    }

    private static Actor by(Principal staff) {
        return Actor.staff(staff.getName());
    }
}
