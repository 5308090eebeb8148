package io.entrepot.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.platform.TestPostgres;
import io.entrepot.platform.keep.Forgetting;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;

class OldMailsTest {
    private final JdbcClient jdbc = TestPostgres.migrated().jdbc();

    @Test
    void forgets_what_was_sent_long_ago_and_keeps_every_other_word() {
        written("SENT", 401);
        written("SENT", 399);
        written("FAILED", 401);
        written("KEPT", 401);
        written("WAITING", 401);
        int went = Forgetting.once(jdbc, Duration.ofDays(400), 100, OldMails.STATEMENT);
        assertThat(went).isEqualTo(1);
        assertThat(
                        jdbc.sql(
                                        """
                                        select state from platform.mail_outbox
                                        where body = '' and html = '' and subject <> ''
                                        """)
                                .query(String.class)
                                .list())
                .containsExactly("SENT");
        assertThat(jdbc.sql("select count(*) from platform.mail_outbox").query(Long.class).single())
                .isEqualTo(5);
        assertThat(Forgetting.once(jdbc, Duration.ofDays(400), 100, OldMails.STATEMENT)).isZero();
    }

    private void written(String state, int daysAgo) {
        jdbc.sql(
                        """
                        insert into platform.mail_outbox (id, recipient, locale, subject, html, body,
                            reference, kind, state, created_at, sent_at)
                        values (gen_random_uuid(), 'a@b', 'de-DE', 's', '<p>', 'words', 'r', 'k', :state,
                            now() - make_interval(days => :days),
                            case when :state = 'SENT' then now() - make_interval(days => :days) end)
                        """)
                .param("state", state)
                .param("days", daysAgo)
                .update();
    }
}
