package io.entrepot.payment.internal.transfer;

import io.entrepot.payment.AssignReceipt;
import io.entrepot.payment.BankAccount;
import io.entrepot.payment.BankReceipt;
import io.entrepot.payment.ImportStatement;
import io.entrepot.payment.ImportedStatement;
import io.entrepot.payment.PaymentApi;
import io.entrepot.payment.PaymentQuery;
import io.entrepot.payment.ReceiptPage;
import io.entrepot.payment.ReceiptsQuery;
import io.entrepot.payment.RefundSent;
import io.entrepot.payment.RefundToSend;
import io.entrepot.payment.ReturnReceipt;
import io.entrepot.payment.SaveBankAccount;
import io.entrepot.payment.TransferApi;
import io.entrepot.payment.TransferInstructions;
import io.entrepot.platform.fault.Failpoint;

import org.springframework.stereotype.Service;

import java.util.List;
import java.util.UUID;

/** Answers at the door of bank transfers; how a payment stands afterwards is asked for at once. */
@Service
class TransferDesk implements TransferApi {
    private static final int LARGEST_PAGE = 200;

    private final Transfers transfers;
    private final Receipts receipts;
    private final Refunds refunds;
    private final StatementImport statements;
    private final Decisions decisions;
    private final PaymentApi payments;

    TransferDesk(
            Transfers transfers,
            Receipts receipts,
            Refunds refunds,
            StatementImport statements,
            Decisions decisions,
            PaymentApi payments) {
        this.transfers = transfers;
        this.receipts = receipts;
        this.refunds = refunds;
        this.statements = statements;
        this.decisions = decisions;
        this.payments = payments;
    }

    @Override
    public List<TransferInstructions> instructions(PaymentQuery query) {
        return transfers.find(query.paymentId()).stream().map(this::instructions).toList();
    }

    private TransferInstructions instructions(Transfer transfer) {
        BankAccount account =
                transfers.accounts().stream()
                        .filter(each -> each.iban().equals(transfer.iban()))
                        .findFirst()
                        .orElseThrow();
        return new TransferInstructions(
                account.iban(),
                account.bic(),
                account.holder(),
                account.bank(),
                transfer.reference(),
                transfer.amount(),
                transfer.received(),
                transfer.dueAt());
    }

    @Override
    public List<BankAccount> accounts() {
        return transfers.accounts();
    }

    @Override
    public void saveAccount(SaveBankAccount command) {
        decisions.save(command);
    }

    @Override
    public ImportedStatement importStatement(ImportStatement command) {
        StatementImport.Taken taken = statements.take(command);
        Failpoint.reached("statement.taken");
        taken.payments().forEach(this::look);
        return taken.told();
    }

    @Override
    public ReceiptPage receipts(ReceiptsQuery query) {
        int limit = Math.clamp(query.limit(), 1, LARGEST_PAGE);
        List<BankReceipt> rows = receipts.list(query, limit + 1);
        boolean more = rows.size() > limit;
        List<BankReceipt> page = more ? rows.subList(0, limit) : rows;
        return new ReceiptPage(page, more ? page.getLast().id() : null);
    }

    @Override
    public BankReceipt assignReceipt(AssignReceipt command) {
        BankReceipt assigned = decisions.assign(command);
        UUID payment = assigned.paymentId();
        if (payment != null) {
            look(payment);
        }
        return assigned;
    }

    @Override
    public BankReceipt returnReceipt(ReturnReceipt command) {
        return decisions.giveBack(command);
    }

    @Override
    public List<RefundToSend> refundsToSend() {
        return refunds.toSend();
    }

    @Override
    public void refundSent(RefundSent command) {
        decisions.sent(command).ifPresent(this::look);
    }

    private void look(UUID payment) {
        payments.payment(new PaymentQuery(payment, true));
    }
}
