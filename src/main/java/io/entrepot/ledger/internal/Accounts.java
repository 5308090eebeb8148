package io.entrepot.ledger.internal;

import io.entrepot.kernel.Money;
import io.entrepot.ledger.Balance;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;

/** The accounts with their counters; the first transfer makes an account. */
@Repository
class Accounts {
    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Counts in the order of the paths, so that two batches never wait for each other in a circle.
     */
    void count(Counts counts) {
        counts.byPath().forEach(this::add);
    }

    private void add(String path, Counts.Sides sides) {
        if (!update(path, sides)) {
            insert(path, sides);
        }
    }

    private boolean update(String path, Counts.Sides sides) {
        return bound(
                                """
                                update ledger.account set
                                    posted_debits = posted_debits + :postedDebits,
                                    posted_credits = posted_credits + :postedCredits,
                                    pending_debits = pending_debits + :pendingDebits,
                                    pending_credits = pending_credits + :pendingCredits
                                where path = :path
                                """,
                                path,
                                sides)
                        .update()
                == 1;
    }

    private void insert(String path, Counts.Sides sides) {
        bound(
                        """
                        insert into ledger.account as a
                            (path, currency, posted_debits, posted_credits,
                             pending_debits, pending_credits)
                        values (:path, right(:path, 3), :postedDebits, :postedCredits,
                                :pendingDebits, :pendingCredits)
                        on conflict (path) do update set
                            posted_debits = a.posted_debits + excluded.posted_debits,
                            posted_credits = a.posted_credits + excluded.posted_credits,
                            pending_debits = a.pending_debits + excluded.pending_debits,
                            pending_credits = a.pending_credits + excluded.pending_credits
                        """,
                        path,
                        sides)
                .update();
    }

    private JdbcClient.StatementSpec bound(String sql, String path, Counts.Sides sides) {
        return jdbc.sql(sql)
                .param("path", path)
                .param("postedDebits", sides.postedDebits())
                .param("postedCredits", sides.postedCredits())
                .param("pendingDebits", sides.pendingDebits())
                .param("pendingCredits", sides.pendingCredits());
    }

    List<Balance> startingWith(String prefix) {
        return jdbc.sql(
                        """
                        select path, currency, posted_debits - posted_credits as posted,
                               pending_debits - pending_credits as pending
                        from ledger.account
                        where starts_with(path, :prefix)
                        order by path
                        """)
                .param("prefix", prefix)
                .query(
                        (row, at) ->
                                new Balance(
                                        row.getString("path"),
                                        Money.of(row.getLong("posted"), row.getString("currency")),
                                        Money.of(
                                                row.getLong("pending"), row.getString("currency"))))
                .list();
    }
}
