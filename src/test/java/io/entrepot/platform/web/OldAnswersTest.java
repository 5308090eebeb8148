package io.entrepot.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.platform.TestPostgres;
import io.entrepot.platform.keep.Forgetting;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;

class OldAnswersTest {
    private final JdbcClient jdbc = TestPostgres.migrated().jdbc();

    @Test
    void forgets_old_answers_and_gives_up_requests_that_died_most_of_a_day_ago() {
        answered("old", 8 * 24);
        answered("young", 6 * 24);
        asked("dead", 21);
        asked("perhaps coming back", 19);
        int went = Forgetting.once(jdbc, Duration.ofDays(7), 100, OldAnswers.STATEMENT);
        assertThat(went).isEqualTo(2);
        assertThat(
                        jdbc.sql("select key from platform.idempotency order by key")
                                .query(String.class)
                                .list())
                .containsExactly("perhaps coming back", "young");
    }

    @Test
    void goes_by_batches() {
        answered("a", 9 * 24);
        answered("b", 8 * 24);
        assertThat(Forgetting.once(jdbc, Duration.ofDays(7), 1, OldAnswers.STATEMENT)).isEqualTo(1);
        assertThat(jdbc.sql("select key from platform.idempotency").query(String.class).list())
                .containsExactly("b");
    }

    private void answered(String key, int hoursAgo) {
        asked(key, hoursAgo);
        jdbc.sql("update platform.idempotency set status = 200, body = '{}' where key = ?")
                .param(key)
                .update();
    }

    private void asked(String key, int hoursAgo) {
        jdbc.sql(
                        """
                        insert into platform.idempotency (scope, key, request_hash, started_at)
                        values ('s', ?, 'h', now() - make_interval(hours => ?))
                        """)
                .params(key, hoursAgo)
                .update();
    }
}
