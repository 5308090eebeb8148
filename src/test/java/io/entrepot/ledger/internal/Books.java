package io.entrepot.ledger.internal;

import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.ledger.Balance;
import io.entrepot.ledger.BalanceQuery;
import io.entrepot.ledger.LedgerApi;
import io.entrepot.ledger.PostTransfers;
import io.entrepot.platform.TestPostgres;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.UUID;

/** Empty books in a database of their own. */
public record Books(LedgerApi ledger, JdbcClient jdbc) {
    static final String RECEIVABLE = "provider:simulator:receivable:EUR";
    static final String CUSTOMER = "customer:orders:EUR";

    public static Books empty() {
        TestPostgres.TestDatabase database = TestPostgres.migrated("ledger");
        JdbcClient jdbc = database.jdbc();
        LedgerApi ledger =
                new LedgerService(
                        new Transfers(jdbc),
                        new Pendings(jdbc),
                        new Accounts(jdbc),
                        new TransactionTemplate(new JdbcTransactionManager(database.dataSource())));
        return new Books(ledger, jdbc);
    }

    static PostTransfers.Entry entry(UUID id, long cents, boolean pending) {
        return new PostTransfers.Entry(
                id, RECEIVABLE, CUSTOMER, Money.of(cents, "EUR"), "test", "order", pending);
    }

    UUID pending(long cents) {
        UUID id = Ids.next();
        ledger.post(new PostTransfers(List.of(entry(id, cents, true))));
        return id;
    }

    Balance balance(String path) {
        return ledger.balances(new BalanceQuery(path)).getFirst();
    }
}
