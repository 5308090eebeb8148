package io.entrepot.platform.mail;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The outbox in its table. Whether a mail waits to be sent is settled when it is written. */
@Component
class JdbcMailOutbox implements MailOutbox {
    private static final int MOST = 100;
    static final String COLUMNS =
            """
            id, recipient, locale, subject, html, body, reference, kind,
            state, tries, error, created_at, sent_at
            """;

    private final JdbcClient jdbc;
    private final MailState first;

    JdbcMailOutbox(JdbcClient jdbc, ObjectProvider<JavaMailSender> sender) {
        this.jdbc = jdbc;
        this.first = sender.getIfAvailable() == null ? MailState.KEPT : MailState.WAITING;
    }

    @Override
    public void post(Mail mail) {
        jdbc.sql(
                        """
                        insert into platform.mail_outbox
                            (id, recipient, locale, subject, html, body, reference, kind, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(mail.id(), mail.to(), mail.locale(), mail.subject(), mail.html())
                .params(mail.text(), mail.reference(), mail.kind(), first.name())
                .update();
    }

    @Override
    public void keep(Mail mail, Instant at) {
        jdbc.sql(
                        """
                        insert into platform.mail_outbox
                            (id, recipient, locale, subject, html, body, reference, kind, state,
                             created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(mail.id(), mail.to(), mail.locale(), mail.subject(), mail.html())
                .params(mail.text(), mail.reference(), mail.kind(), MailState.KEPT.name())
                .param(at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<KeptMail> mails(@Nullable String reference, @Nullable UUID before, int limit) {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + """
                                from platform.mail_outbox
                                where (cast(:reference as text) is null or reference = :reference)
                                  and (cast(:before as uuid) is null or (created_at, id) <
                                       (select created_at, id from platform.mail_outbox
                                        where id = :before))
                                order by created_at desc, id desc limit :limit
                                """)
                .param("reference", reference)
                .param("before", before)
                .param("limit", Math.clamp(limit, 1, MOST))
                .query(JdbcMailOutbox::row)
                .list();
    }

    @Override
    public Optional<KeptMail> mail(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from platform.mail_outbox where id = ?")
                .param(id)
                .query(JdbcMailOutbox::row)
                .optional();
    }

    @Override
    public List<String> failedReferences() {
        return jdbc.sql(
                        """
                        select reference from platform.mail_outbox where state = 'FAILED'
                        group by reference order by max(created_at) desc limit 200
                        """)
                .query(String.class)
                .list();
    }

    static KeptMail row(ResultSet row, int number) throws SQLException {
        return new KeptMail(
                mail(row),
                MailState.valueOf(row.getString("state")),
                row.getInt("tries"),
                row.getString("error"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                moment(row.getObject("sent_at", OffsetDateTime.class)));
    }

    private static Mail mail(ResultSet row) throws SQLException {
        return new Mail(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                row.getString("locale"),
                row.getString("subject"),
                row.getString("html"),
                row.getString("body"),
                row.getString("reference"),
                row.getString("kind"));
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
