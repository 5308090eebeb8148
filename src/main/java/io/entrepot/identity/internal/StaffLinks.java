package io.entrepot.identity.internal;

import io.entrepot.identity.StaffLink;
import io.entrepot.kernel.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/** The links by which members of staff set a password; only the hash of the newest is kept. */
@Component
class StaffLinks {
    private final JdbcClient jdbc;
    private final IdentitySettings settings;

    StaffLinks(JdbcClient jdbc, IdentitySettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    StaffLink issue(UUID account) {
        String token = Ids.secret();
        return jdbc.sql(
                        """
                        insert into identity.staff_link as kept (account_id, token_hash, ends_at)
                        values (:account, :hash, now() + make_interval(secs => :life))
                        on conflict (account_id) do update set
                            token_hash = excluded.token_hash, ends_at = excluded.ends_at
                        returning ends_at
                        """)
                .param("account", account)
                .param("hash", hash(token))
                .param("life", settings.staffLinkLife().toSeconds())
                .query(
                        (row, n) ->
                                new StaffLink(
                                        account, token, row.getTimestamp("ends_at").toInstant()))
                .single();
    }

    /** Whose link it is, while it works. */
    Optional<UUID> owner(String token) {
        return jdbc.sql(
                        """
                        select account_id from identity.staff_link
                        where token_hash = ? and ends_at > now()
                        """)
                .param(hash(token))
                .query(UUID.class)
                .optional();
    }

    /** Takes the link out of force; only one caller ever succeeds. */
    boolean use(String token) {
        return jdbc.sql("delete from identity.staff_link where token_hash = ? and ends_at > now()")
                        .param(hash(token))
                        .update()
                == 1;
    }

    private static byte[] hash(String token) {
        return Tokens.hash("staff-link/" + token);
    }
}
