package io.entrepot.ledger.internal;

import static io.entrepot.ledger.internal.Books.CUSTOMER;
import static io.entrepot.ledger.internal.Books.RECEIVABLE;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.ledger.BalanceQuery;
import io.entrepot.ledger.PostTransfers;
import io.entrepot.ledger.SettlePending;
import io.entrepot.ledger.Transfer;
import io.entrepot.ledger.TransferQuery;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

class LedgerServiceTest {
    private final Books books = Books.empty();

    @Test
    void counts_a_transfer_on_both_sides() {
        books.ledger().post(new PostTransfers(List.of(Books.entry(Ids.next(), 1250, false))));
        assertThat(books.balance(RECEIVABLE).posted()).isEqualTo(Money.of(1250, "EUR"));
        assertThat(books.balance(CUSTOMER).posted()).isEqualTo(Money.of(-1250, "EUR"));
    }

    @Test
    void posts_the_same_batch_once() {
        PostTransfers batch = new PostTransfers(List.of(Books.entry(Ids.next(), 10, false)));
        books.ledger().post(batch);
        books.ledger().post(batch);
        assertThat(books.balance(RECEIVABLE).posted().minor()).isEqualTo(10);
    }

    @Test
    void refuses_an_id_with_other_content_and_posts_nothing_of_the_batch() {
        UUID id = Ids.next();
        books.ledger().post(new PostTransfers(List.of(Books.entry(id, 10, false))));
        PostTransfers other =
                new PostTransfers(
                        List.of(Books.entry(Ids.next(), 5, false), Books.entry(id, 11, false)));
        assertThatThrownBy(() -> books.ledger().post(other)).hasMessageContaining("other content");
        assertThat(books.balance(RECEIVABLE).posted().minor()).isEqualTo(10);
    }

    @Test
    void refuses_amounts_and_accounts_that_make_no_sense() {
        Money yen = Money.of(5, "JPY");
        for (PostTransfers.Entry bad :
                List.of(
                        Books.entry(Ids.next(), 0, false),
                        Books.entry(Ids.next(), -1, false),
                        new PostTransfers.Entry(
                                Ids.next(), RECEIVABLE, CUSTOMER, yen, "t", "o", false),
                        new PostTransfers.Entry(
                                Ids.next(),
                                CUSTOMER,
                                CUSTOMER,
                                Money.of(1, "EUR"),
                                "t",
                                "o",
                                false))) {
            assertThatThrownBy(() -> books.ledger().post(new PostTransfers(List.of(bad))))
                    .isInstanceOf(Refusal.class)
                    .extracting(refusal -> ((Refusal) refusal).code())
                    .isEqualTo("bad_transfer");
        }
        assertThat(books.ledger().balances(new BalanceQuery(""))).isEmpty();
    }

    @Test
    void keeps_a_pending_transfer_beside_the_balance_until_it_is_posted() {
        UUID pending = books.pending(1000);
        assertThat(books.balance(RECEIVABLE).posted().minor()).isZero();
        assertThat(books.balance(RECEIVABLE).pending().minor()).isEqualTo(1000);

        SettlePending some =
                new SettlePending(Ids.next(), pending, Money.of(400, "EUR"), "capture");
        books.ledger().settlePending(some);
        books.ledger().settlePending(some);
        assertThat(books.balance(RECEIVABLE).posted().minor()).isEqualTo(400);
        assertThat(books.balance(RECEIVABLE).pending().minor()).isEqualTo(600);

        SettlePending rest = new SettlePending(Ids.next(), pending, null, "release");
        books.ledger().settlePending(rest);
        books.ledger().settlePending(rest);
        assertThat(books.balance(RECEIVABLE).posted().minor()).isEqualTo(400);
        assertThat(books.balance(RECEIVABLE).pending().minor()).isZero();
        assertThat(books.balance(CUSTOMER).pending().minor()).isZero();
        assertThat(
                        books
                                .ledger()
                                .transfers(new TransferQuery("order", null, null, 10))
                                .stream()
                                .map(Transfer::mode))
                .containsExactly(
                        Transfer.Mode.PENDING,
                        Transfer.Mode.POSTS_PENDING,
                        Transfer.Mode.VOIDS_PENDING);
    }

    @Test
    void refuses_to_post_more_than_is_pending() {
        UUID pending = books.pending(1000);
        assertThatThrownBy(() -> settle(pending, 1001)).hasMessageContaining("Less than");
        settle(pending, 1000);
        assertThatThrownBy(() -> settle(pending, 1)).isInstanceOf(Refusal.class);
    }

    @Test
    void never_posts_more_than_is_pending_when_fifty_try_at_once() throws Exception {
        UUID pending = books.pending(1000);
        CountDownLatch start = new CountDownLatch(1);
        long posted;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> tries =
                    IntStream.range(0, 50)
                            .mapToObj(
                                    number ->
                                            threads.submit(
                                                    () -> {
                                                        start.await();
                                                        return posted(pending);
                                                    }))
                            .toList();
            start.countDown();
            posted = tries.stream().filter(LedgerServiceTest::answer).count();
        }
        assertThat(posted).isEqualTo(14);
        assertThat(books.balance(RECEIVABLE).posted().minor()).isEqualTo(14 * 70);
        assertThat(books.balance(RECEIVABLE).pending().minor()).isEqualTo(20);
    }

    @Test
    void pages_transfers_behind_a_key() {
        List<UUID> ids = IntStream.range(0, 5).mapToObj(number -> books.pending(1)).toList();
        TransferQuery next = new TransferQuery(null, RECEIVABLE, ids.get(1), 2);
        assertThat(books.ledger().transfers(next).stream().map(Transfer::id))
                .containsExactly(ids.get(2), ids.get(3));
    }

    @Test
    void lets_nobody_change_a_transfer() {
        books.pending(1);
        for (String change :
                List.of(
                        "update ledger.transfer set amount = 2",
                        "delete from ledger.transfer",
                        "truncate ledger.transfer cascade")) {
            assertThatThrownBy(() -> books.jdbc().sql(change).update())
                    .hasMessageContaining("never changed");
        }
    }

    private void settle(UUID pending, long cents) {
        books.ledger()
                .settlePending(
                        new SettlePending(Ids.next(), pending, Money.of(cents, "EUR"), "capture"));
    }

    private static boolean answer(Future<Boolean> attempt) {
        try {
            return attempt.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private boolean posted(UUID pending) {
        try {
            settle(pending, 70);
            return true;
        } catch (Refusal overPost) {
            return false;
        }
    }
}
