package io.entrepot.payment.internal.transfer;

import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Refusal;
import io.entrepot.payment.BankReceipt.State;
import io.entrepot.payment.BankReceiptBooked;
import io.entrepot.payment.ImportStatement;
import io.entrepot.payment.ImportedStatement;
import io.entrepot.platform.audit.AuditTrail;
import io.entrepot.platform.event.EventLog;
import io.entrepot.platform.fault.Failpoint;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Takes a file of statements in: all of it or nothing. Only a reference that we gave out, with true
 * check digits, leads to a payment; the name of the payer and an order number lead nowhere.
 */
@Component
class StatementImport {
    private static final int LONGEST = 5_000_000;

    private final Transfers transfers;
    private final Receipts receipts;
    private final Matching matching;
    private final EventLog events;
    private final AuditTrail audit;
    private final TransactionOperations transaction;

    StatementImport(
            Transfers transfers,
            Receipts receipts,
            Matching matching,
            EventLog events,
            AuditTrail audit,
            TransactionOperations transaction) {
        this.transfers = transfers;
        this.receipts = receipts;
        this.matching = matching;
        this.events = events;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** What was imported, and the payments that may stand otherwise now. */
    record Taken(ImportedStatement told, Set<UUID> payments) {}

    Taken take(ImportStatement command) {
        if (command.content().length() > LONGEST) {
            throw Refusal.invalid("statement_too_large", "A file may have five megabytes.");
        }
        List<Statement> statements = Camt053.read(command.content());
        List<String> ours = transfers.accounts().stream().map(each -> each.iban()).toList();
        for (Statement statement : statements) {
            if (!ours.contains(statement.iban())) {
                throw new Refusal(
                        "statement_of_another_account",
                        Refusal.Kind.UNPROCESSABLE,
                        "The statement is of an account that the shop doesn't have.");
            }
        }
        Count count = new Count();
        transaction.executeWithoutResult(
                _ -> {
                    statements.forEach(each -> take(each, command, count));
                    Failpoint.reached("statement.read");
                });
        return new Taken(count.told(statements.size()), count.payments);
    }

    private void take(Statement statement, ImportStatement command, Count count) {
        String by = command.actor().toString();
        UUID id = receipts.statement(Ids.next(), statement, by);
        int before = count.received();
        for (Statement.Credit credit : statement.credits()) {
            UUID receipt = Ids.next();
            if (!credit.amount().isPositive()
                    || !receipts.add(receipt, id, statement.iban(), credit)) {
                count.repeated++;
                continue;
            }
            events.append(new BankReceiptBooked(receipt, credit.amount()));
            count.add(recognise(receipt, credit, count));
        }
        audit.write(
                command.actor(),
                "payment.statement-imported",
                "bank-statement:" + statement.iban() + "/" + statement.id(),
                Map.of("received", count.received() - before));
    }

    private State recognise(UUID receipt, Statement.Credit credit, Count count) {
        Set<UUID> named = new LinkedHashSet<>();
        CreditorReference.in(credit.texts())
                .forEach(each -> transfers.byReference(each).ifPresent(named::add));
        if (named.size() != 1) {
            return State.UNKNOWN;
        }
        UUID payment = named.iterator().next();
        count.payments.add(payment);
        return matching.apply(receipt, credit.amount(), payment);
    }

    /** What was met so far. */
    private static final class Count {
        private final Map<State, Integer> states = new EnumMap<>(State.class);
        private final Set<UUID> payments = new LinkedHashSet<>();
        private int repeated;

        void add(State state) {
            states.merge(state, 1, Integer::sum);
        }

        int received() {
            return states.values().stream().mapToInt(Integer::intValue).sum();
        }

        ImportedStatement told(int statements) {
            int paid = states.getOrDefault(State.MATCHED, 0) + states.getOrDefault(State.OVER, 0);
            int settled = states.getOrDefault(State.MATCHED, 0);
            return new ImportedStatement(
                    statements, received(), repeated, paid, received() - settled);
        }
    }
}
