package io.entrepot.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.platform.TestPostgres;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** An event goes when it is old and everybody it concerns has passed it, and not before. */
class OldEventsTest {
    private static final Duration KEPT = Duration.ofDays(90);
    private static final String GROUP = "*";

    private final JdbcClient jdbc = TestPostgres.migrated().jdbc();
    private final Cursors cursors = new Cursors(jdbc, GROUP, UUID.randomUUID());

    @Test
    void forgets_what_is_old_and_was_passed() {
        reader("a", "Sold");
        write("Sold", "old", 91);
        write("Sold", "young", 89);
        pass("a", "Sold");
        assertThat(forget(100)).isEqualTo(1);
        assertThat(left()).containsExactly("young");
    }

    @Test
    void keeps_what_one_of_its_listeners_has_not_heard_yet() {
        reader("quick", "Sold");
        reader("slow", "Sold");
        write("Sold", "old", 91);
        pass("quick", "Sold");
        assertThat(forget(100)).isZero();
        pass("slow", "Sold");
        assertThat(forget(100)).isEqualTo(1);
    }

    @Test
    void a_listener_holds_back_only_what_it_hears() {
        reader("a", "Sold");
        write("Sold", "unheard", 91);
        write("Moved", "nobody's", 91);
        assertThat(forget(100)).isEqualTo(1);
        assertThat(left()).containsExactly("unheard");
    }

    @Test
    void one_that_hears_everything_holds_back_everything() {
        jdbc.sql("insert into platform.event_cursor (grp, listener) values ('*', 'carrier')")
                .update();
        write("Sold", "unsent", 91);
        assertThat(forget(100)).isZero();
    }

    @Test
    void a_listener_that_is_no_more_holds_nothing_back() {
        reader("renamed", "Sold");
        write("Sold", "old", 91);
        jdbc.sql("update platform.event_cursor set seen_at = now() - interval '91 days'").update();
        assertThat(forget(100)).isEqualTo(1);
    }

    @Test
    void a_listener_that_comes_back_is_there_again() {
        reader("a", "Sold");
        jdbc.sql("update platform.event_cursor set seen_at = now() - interval '91 days'").update();
        cursors.seen("a");
        write("Sold", "old", 91);
        assertThat(forget(100)).isZero();
        jdbc.sql("update platform.event_cursor set seen_at = now() - interval '91 days'").update();
        reader("a", "Sold");
        assertThat(forget(100)).isZero();
    }

    @Test
    void leaves_other_groups_and_the_dead_alone() {
        write("Sold", "old", 91);
        jdbc.sql("update platform.event_log set grp = 'money'").update();
        jdbc.sql(
                        """
                        insert into platform.event_dead (grp, listener, event_id, type, payload,
                            error, died_at)
                        values ('*', 'a', gen_random_uuid(), 'Sold', '{}', '', now() - interval '1 year')
                        """)
                .update();
        assertThat(forget(100)).isZero();
        assertThat(jdbc.sql("select count(*) from platform.event_dead").query(Long.class).single())
                .isEqualTo(1);
    }

    @Test
    void goes_by_batches_from_the_oldest_and_never_with_an_age_of_zero() {
        for (int days = 91; days < 100; days++) {
            write("Sold", "old" + days, days);
        }
        assertThat(OldEvents.forget(jdbc, GROUP, Duration.ZERO, 100)).isZero();
        assertThat(forget(8)).isEqualTo(8);
        assertThat(left()).containsExactly("old91");
    }

    private int forget(int batch) {
        return OldEvents.forget(jdbc, GROUP, KEPT, batch);
    }

    private void reader(String listener, String type) {
        cursors.register(listener, type);
    }

    private void pass(String listener, String type) {
        Cursors.Position from = cursors.lease(listener).orElseThrow();
        cursors.advance(listener, cursors.after(from, type, Cursors.BATCH).getLast().position());
    }

    private void write(String type, String name, int daysAgo) {
        jdbc.sql(
                        """
                        insert into platform.event_log
                            (grp, origin, event_id, type, aggregate_id, payload, occurred_at)
                        values ('*', '*', gen_random_uuid(), ?, gen_random_uuid(),
                            jsonb_build_object('name', ?::text), now() - make_interval(days => ?))
                        """)
                .params(type, name, daysAgo)
                .update();
    }

    private List<String> left() {
        return jdbc.sql("select payload ->> 'name' from platform.event_log order by seq")
                .query(String.class)
                .list();
    }
}
