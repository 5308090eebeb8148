package io.entrepot.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.ledger.PostTransfers;
import io.entrepot.ledger.SettlePending;
import io.entrepot.ledger.Transfer;
import io.entrepot.ledger.TransferQuery;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.List;
import java.util.UUID;

/** Whatever is posted, pended, settled and voided: nothing appears and nothing is lost. */
class LedgerPropertyTest {
    private static final Books BOOKS = Books.empty();

    @Property(tries = 60)
    void conserves_money_in_every_currency(@ForAll("steps") List<Step> steps) {
        steps.forEach(LedgerPropertyTest::run);
        assertThat(
                        BOOKS.jdbc()
                                .sql(
                                        """
                                        select currency from ledger.account group by currency
                                        having sum(posted_debits) <> sum(posted_credits)
                                            or sum(pending_debits) <> sum(pending_credits)
                                        """)
                                .query(String.class)
                                .list())
                .isEmpty();
        assertThat(countersThatDiffer()).isEmpty();
        assertThat(
                        BOOKS.jdbc()
                                .sql(
                                        """
                                        select count(*) from ledger.transfer p
                                        where mode = 'PENDING' and amount <
                                            (select coalesce(sum(amount), 0) from ledger.transfer u
                                             where u.pending_id = p.id)
                                        """)
                                .query(Long.class)
                                .single())
                .isZero();
    }

    private static List<String> countersThatDiffer() {
        return BOOKS.jdbc()
                .sql(
                        """
                        with side as (
                            select debit as path, mode, amount from ledger.transfer
                            union all
                            select credit, mode, -amount from ledger.transfer)
                        select a.path from ledger.account a join side s using (path)
                        group by a.path
                        having a.posted_debits - a.posted_credits <> coalesce(sum(s.amount)
                                filter (where s.mode in ('POSTED', 'POSTS_PENDING')), 0)
                            or a.pending_debits - a.pending_credits <>
                                coalesce(sum(s.amount) filter (where s.mode = 'PENDING'), 0)
                                - coalesce(sum(s.amount)
                                    filter (where s.mode in ('POSTS_PENDING', 'VOIDS_PENDING')), 0)
                        """)
                .query(String.class)
                .list();
    }

    private static void run(Step step) {
        try {
            switch (step.kind()) {
                case POST, PEND -> post(step);
                case SETTLE -> settle(step, new Money(step.minor(), step.money()));
                case VOID -> settle(step, null);
            }
        } catch (Refusal refused) {
            assertThat(refused.code()).isIn("over_post", "not_found");
        }
    }

    private static void post(Step step) {
        Money amount = new Money(step.minor(), step.money());
        String code = amount.currency().getCurrencyCode();
        PostTransfers.Entry entry =
                new PostTransfers.Entry(
                        Ids.next(),
                        "test:a" + step.from() + ":" + code,
                        "test:a" + (step.from() + step.by()) % 5 + ":" + code,
                        amount,
                        "test",
                        "property",
                        step.kind() == Kind.PEND);
        PostTransfers batch = new PostTransfers(List.of(entry));
        BOOKS.ledger().post(batch);
        BOOKS.ledger().post(batch);
    }

    private static void settle(Step step, @org.jspecify.annotations.Nullable Money amount) {
        List<UUID> open =
                BOOKS.ledger().transfers(new TransferQuery("property", null, null, 200)).stream()
                        .filter(transfer -> transfer.mode() == Transfer.Mode.PENDING)
                        .map(Transfer::id)
                        .toList();
        if (!open.isEmpty()) {
            UUID pending = open.get((int) (step.minor() % open.size()));
            BOOKS.ledger().settlePending(new SettlePending(Ids.next(), pending, amount, "test"));
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.longs().between(1, 5_000),
                        Arbitraries.of("EUR", "JPY").map(java.util.Currency::getInstance))
                .as(Step::new)
                .list()
                .ofMaxSize(15);
    }

    enum Kind {
        POST,
        PEND,
        SETTLE,
        VOID
    }

    record Step(Kind kind, int from, int by, long minor, java.util.Currency money) {}
}
