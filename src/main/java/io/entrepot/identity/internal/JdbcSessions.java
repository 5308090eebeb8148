package io.entrepot.identity.internal;

import io.entrepot.identity.SessionView;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/**
 * Sessions in PostgreSQL, so that they survive the process and are shared by all of them. Roles and
 * the account are read each time: what was taken away is gone with the next request.
 */
@Repository
class JdbcSessions implements Sessions {
    private static final String LIVE =
            """
            session.ends_at > now()
                and session.seen_at + make_interval(secs => session.idle_seconds) > now()
            """;

    private final JdbcClient jdbc;
    private final IdentitySettings settings;

    JdbcSessions(JdbcClient jdbc, IdentitySettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    @Override
    public SessionView start(UUID accountId, String token, String clientIp) {
        jdbc.sql(
                        """
                        insert into identity.session
                            (token_hash, account_id, client_ip, idle_seconds, ends_at)
                        values (?, ?, ?, ?, now() + make_interval(secs => ?))
                        """)
                .params(
                        Tokens.hash(token),
                        accountId,
                        clientIp,
                        Math.toIntExact(settings.sessionIdle().toSeconds()),
                        settings.sessionLife().toSeconds())
                .update();
        jdbc.sql("update identity.account set last_seen_at = now() where id = ?")
                .param(accountId)
                .update();
        return read(token).orElseThrow();
    }

    @Override
    public Optional<SessionView> find(String token) {
        Optional<SessionView> found = read(token);
        if (found.isPresent()) {
            touch(token);
        }
        return found;
    }

    private Optional<SessionView> read(String token) {
        return jdbc.sql(
                        """
                        select account.id, account.name, account.email, session.ends_at,
                            %s as permissions,
                            exists (select from identity.second_factor factor
                                where factor.account_id = account.id
                                    and confirmed_at is not null) as factor
                        from identity.session
                        join identity.account on account.id = session.account_id
                        where session.token_hash = ? and account.active and %s
                        """
                                .formatted(JdbcAccounts.PERMISSIONS, LIVE))
                .param(Tokens.hash(token))
                .query((row, n) -> view(row, token))
                .optional();
    }

    /** Once a minute is enough, so that a busy page does not write with every request. */
    private void touch(String token) {
        jdbc.sql(
                        """
                        update identity.session set seen_at = now()
                        where token_hash = ? and seen_at < now() - interval '1 minute'
                        """)
                .param(Tokens.hash(token))
                .update();
    }

    private static SessionView view(ResultSet row, String token) throws SQLException {
        return new SessionView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                JdbcAccounts.permissions(row),
                row.getBoolean("factor"),
                Tokens.formToken(token),
                row.getTimestamp("ends_at").toInstant());
    }

    @Override
    public Optional<UUID> end(String token) {
        return jdbc.sql("delete from identity.session where token_hash = ? returning account_id")
                .param(Tokens.hash(token))
                .query(UUID.class)
                .optional();
    }

    @Override
    public void endAll(UUID accountId) {
        jdbc.sql("delete from identity.session where account_id = ?").param(accountId).update();
    }

    @Override
    public void endOthers(UUID accountId, String token) {
        jdbc.sql("delete from identity.session where account_id = ? and token_hash <> ?")
                .params(accountId, Tokens.hash(token))
                .update();
    }

    @Override
    public int sweep(int most) {
        return jdbc.sql(
                        """
                        delete from identity.session where token_hash in (
                            select token_hash from identity.session where not (%s) limit ?)
                        """
                                .formatted(LIVE))
                .param(most)
                .update();
    }
}
