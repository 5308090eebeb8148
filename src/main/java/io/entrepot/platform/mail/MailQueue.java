package io.entrepot.platform.mail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/**
 * The waiting mails as a queue. Taking one moves its next try into the future by the database's
 * clock, so that two processes never hold the same mail and one that died gives it back by itself.
 */
@Component
class MailQueue {
    private static final int BATCH = 20;

    /** After the tenth try, about six hours, the mail has failed and waits for a person. */
    static final int TRIES = 10;

    private final JdbcClient jdbc;

    MailQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<KeptMail> take() {
        return jdbc.sql(
                        """
                        update platform.mail_outbox
                        set tries = tries + 1,
                            next_try_at = now() + least(interval '2 hours',
                                                        interval '1 minute' * power(2, tries))
                        where id in (select id from platform.mail_outbox
                                     where state = 'WAITING' and next_try_at <= now()
                                     order by next_try_at limit :batch for update skip locked)
                        returning id, recipient, locale, subject, html, body, reference, kind,
                                  state, tries, error, created_at, sent_at
                        """)
                .param("batch", BATCH)
                .query(JdbcMailOutbox::row)
                .list();
    }

    void sent(UUID id) {
        jdbc.sql(
                        """
                        update platform.mail_outbox
                        set state = 'SENT', sent_at = now(), error = null where id = ?
                        """)
                .param(id)
                .update();
    }

    void failed(UUID id, String error, boolean forGood) {
        jdbc.sql(
                        """
                        update platform.mail_outbox set error = :error,
                            state = case when :forGood or tries >= :tries
                                         then 'FAILED' else state end
                        where id = :id and state = 'WAITING'
                        """)
                .param("error", error)
                .param("forGood", forGood)
                .param("tries", TRIES)
                .param("id", id)
                .update();
    }
}
