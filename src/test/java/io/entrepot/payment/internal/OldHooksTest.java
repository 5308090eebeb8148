package io.entrepot.payment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.platform.TestPostgres;
import io.entrepot.platform.keep.Forgetting;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;

class OldHooksTest {
    private static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient jdbc = TestPostgres.migrated("payment").jdbc();

    @Test
    void forgets_the_bytes_of_what_was_taken_in_and_still_knows_it_when_told_again() {
        told("old", "PROCESSED", 91);
        told("young", "PROCESSED", 89);
        told("refused", "REFUSED", 91);
        told("waiting", "RECEIVED", 91);
        assertThat(Forgetting.once(jdbc, KEPT, 100, OldHooks.STATEMENT)).isEqualTo(1);
        assertThat(
                        jdbc.sql("select event_id from payment.hook where body = ''")
                                .query(String.class)
                                .list())
                .containsExactly("old");
        assertThat(new JdbcHooks(jdbc).add("simulator", "old", new byte[] {1})).isFalse();
        assertThat(Forgetting.once(jdbc, KEPT, 100, OldHooks.STATEMENT)).isZero();
    }

    private void told(String id, String state, int daysAgo) {
        jdbc.sql(
                        """
                        insert into payment.hook (provider, event_id, body, state, received_at,
                            processed_at)
                        values ('simulator', :id, '{}', :state, now() - make_interval(days => :days),
                            case when :state <> 'RECEIVED'
                                then now() - make_interval(days => :days) end)
                        """)
                .param("id", id)
                .param("state", state)
                .param("days", daysAgo)
                .update();
    }
}
