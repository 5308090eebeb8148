package io.entrepot.identity.internal;

import io.entrepot.kernel.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Optional;

/**
 * The token with which the first account is made. It is kept as it is, since every start prints the
 * same one; it opens nothing once somebody has an account.
 */
@Component
class SetupLinks {
    private final JdbcClient jdbc;
    private final IdentitySettings settings;

    SetupLinks(JdbcClient jdbc, IdentitySettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** The token in force; a new one when the old one is over. */
    String current() {
        return jdbc.sql(
                        """
                        insert into identity.setup_link as kept (token, ends_at)
                        values (:token, now() + make_interval(secs => :life))
                        on conflict (only_one) do update set
                            token = case when kept.ends_at > now()
                                then kept.token else excluded.token end,
                            ends_at = case when kept.ends_at > now()
                                then kept.ends_at else excluded.ends_at end
                        returning token
                        """)
                .param("token", Ids.secret())
                .param("life", settings.setupLife().toSeconds())
                .query(String.class)
                .single();
    }

    /** Takes the token out of force, if this is the one; only one caller ever succeeds. */
    boolean use(String token) {
        Optional<Boolean> used =
                jdbc.sql(
                                """
                                delete from identity.setup_link
                                where sha256(token::bytea) = sha256(?::bytea) and ends_at > now()
                                returning true
                                """)
                        .param(token)
                        .query(Boolean.class)
                        .optional();
        return used.isPresent();
    }
}
