package io.entrepot.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.kernel.DomainEvent;
import io.entrepot.kernel.Ids;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/** What modules may rely on when they tell each other something. */
class EventLogTest {
    private final TestingLog log = new TestingLog();

    /** Something that a test tells. */
    record Rang(UUID aggregateId, int number) implements DomainEvent {
        static Rang number(int number) {
            return new Rang(Ids.next(), number);
        }
    }

    @AfterEach
    void stop() {
        log.close();
    }

    @Test
    void refuses_an_event_that_no_transaction_causes() {
        assertThatThrownBy(() -> log.events.append(Rang.number(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("outside a transaction");
    }

    @Test
    void tells_what_was_committed_and_nothing_else() {
        log.tell(1);
        log.tellAndRollBack(2);
        log.tell(3);
        Hearer hearer = log.hearer();
        log.listen();
        hearer.waitFor(2);
        assertThat(hearer.heard()).containsExactly(1, 3);
    }

    @Test
    void keeps_the_order_over_more_than_one_batch() {
        for (int i = 0; i < Cursors.BATCH * 3; i++) {
            log.tell(i);
        }
        Hearer hearer = log.hearer();
        log.listen();
        hearer.waitFor(Cursors.BATCH * 3);
        assertThat(hearer.heard()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void numbers_of_transactions_that_grow_a_digit_keep_the_order() {
        log.goToBeforeTheNextPowerOfTen();
        for (int i = 0; i < Cursors.BATCH * 2; i++) {
            log.tell(i);
        }
        Hearer hearer = log.hearer();
        log.listen();
        hearer.waitFor(Cursors.BATCH * 2);
        assertThat(hearer.heard()).hasSize(Cursors.BATCH * 2).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void a_transaction_that_commits_late_is_not_jumped_over() throws Exception {
        Cursors reading = log.cursors();
        reading.register("test.late", log.type());
        try (TestingLog.OpenTransaction late = log.open()) {
            late.tell(1);
            log.tell(2);
            assertThat(reading.after(log.start(reading, "test.late"), log.type(), Cursors.BATCH))
                    .isEmpty();
            late.commit();
        }
        assertThat(reading.after(log.start(reading, "test.late"), log.type(), Cursors.BATCH))
                .extracting(row -> log.number(row))
                .containsExactly(1, 2);
    }

    @Test
    void a_listener_written_later_hears_what_happened_before() {
        log.tell(1);
        Hearer first = log.hearer("test.first");
        log.listen();
        first.waitFor(1);
        log.stop();
        Hearer second = log.hearer("test.second");
        log.listen();
        second.waitFor(1);
        assertThat(second.heard()).containsExactly(1);
        assertThat(first.heard()).containsExactly(1);
    }

    @Test
    void an_event_that_always_fails_is_put_aside_after_five_tries_and_the_next_is_told() {
        Hearer hearer = log.hearer();
        hearer.failsAlways(1);
        log.tell(1);
        log.tell(2);
        log.listen();
        hearer.waitFor(1);
        assertThat(hearer.heard()).containsExactly(2);
        assertThat(hearer.triesOf(1)).isEqualTo(5);
        assertThat(log.dead()).isEqualTo(1);
    }

    @Test
    void waits_while_another_process_is_away_and_keeps_the_order() {
        Hearer hearer = log.hearer();
        hearer.awayFor(3);
        log.tell(1);
        log.listen();
        hearer.waitForTries(1);
        log.tell(2);
        hearer.waitFor(2);
        assertThat(hearer.heard()).containsExactly(1, 2);
        assertThat(log.dead()).isZero();
    }

    @Test
    void only_one_process_reads_for_a_listener_at_a_time() {
        Cursors one = log.cursors();
        Cursors other = log.cursors();
        one.register("test.shared", log.type());
        other.register("test.shared", log.type());
        assertThat(one.lease("test.shared")).isPresent();
        assertThat(other.lease("test.shared")).isEmpty();
        one.giveUp();
        assertThat(other.lease("test.shared")).isPresent();
    }

    @Test
    void who_lost_the_lease_does_not_move_the_position() {
        log.tell(1);
        Cursors slow = log.cursors();
        slow.register("test.shared", log.type());
        List<Cursors.Row> rows =
                slow.after(log.start(slow, "test.shared"), log.type(), Cursors.BATCH);
        slow.giveUp();
        Cursors quick = log.cursors();
        assertThat(quick.lease("test.shared")).isPresent();
        assertThat(slow.advance("test.shared", rows.getFirst().position())).isFalse();
    }

    @Test
    void what_was_heard_but_not_noted_before_a_death_is_told_again() {
        log.tell(1);
        Cursors dying = log.cursors();
        dying.register("test.again", log.type());
        assertThat(dying.after(log.start(dying, "test.again"), log.type(), Cursors.BATCH))
                .hasSize(1);
        dying.giveUp();
        Cursors next = log.cursors();
        assertThat(next.after(log.start(next, "test.again"), log.type(), Cursors.BATCH)).hasSize(1);
    }

    /** ADR 0002 rests on this count: a lease for a batch and a position for each event. */
    @Test
    void a_hearing_in_a_batch_costs_one_commit_and_its_share_of_the_lease() {
        int events = Cursors.BATCH * 2;
        for (int i = 0; i < events; i++) {
            log.tell(i);
        }
        Hearer hearer = log.hearer();
        long before = log.writingTransactions();
        log.listen();
        hearer.waitFor(events);
        log.stop();
        long commits = log.writingTransactions() - before;
        // A position for each event; beside them registering the listener, a lease for each batch,
        // looks that found nothing, giving up. A second commit a hearing would be as many again.
        assertThat(commits).isLessThanOrEqualTo(events + events / 4);
    }

    @Test
    void a_hearing_costs_two_commits_when_little_happens() {
        int events = 50;
        Hearer hearer = log.hearer();
        log.listen();
        log.tell(events);
        hearer.waitFor(1);
        long before = log.writingTransactions();
        for (int i = 0; i < events; i++) {
            log.tell(i);
            hearer.waitFor(i + 2);
        }
        log.stop();
        // Telling, the lease, the position of each; the position of the event before, a look that
        // found nothing, giving up. A third commit a hearing would be fifty more.
        assertThat(log.writingTransactions() - before).isLessThanOrEqualTo(3L * events + 5);
    }
}
