package io.entrepot.identity.internal;

import io.entrepot.kernel.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** Second factors as they are kept. One counts once a code of it was confirmed. */
@Repository
class SecondFactors {
    private static final int RECOVERY_CODES = 8;
    private static final int RECOVERY_LENGTH = 16;
    private static final int GROUP = 4;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SecondFactors(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean isOn(UUID account) {
        return jdbc.sql(
                        """
                        select exists (select from identity.second_factor
                            where account_id = ? and confirmed_at is not null)
                        """)
                .param(account)
                .query(Boolean.class)
                .single();
    }

    /** A new secret in place of one that was never confirmed; empty when one is in force. */
    byte[] offer(UUID account) {
        byte[] secret = new byte[Totp.SECRET_BYTES];
        random.nextBytes(secret);
        int written =
                jdbc.sql(
                                """
                                insert into identity.second_factor as kept (account_id, secret)
                                values (?, ?)
                                on conflict (account_id) do update set
                                    secret = excluded.secret, last_step = 0
                                where kept.confirmed_at is null
                                """)
                        .params(account, secret)
                        .update();
        return written == 1 ? secret : new byte[0];
    }

    /** Puts the offered secret in force, if this is a code of it. */
    boolean confirm(UUID account, String code) {
        return takes(account, code, "confirmed_at is null");
    }

    /** Whether this is the code of now, not used before, or a recovery code, which is used up. */
    boolean check(UUID account, String code) {
        return takes(account, code, "confirmed_at is not null") || recovers(account, code);
    }

    private boolean takes(UUID account, String code, String state) {
        List<byte[]> secret =
                jdbc.sql(
                                "select secret from identity.second_factor where account_id = ? and"
                                    + " "
                                        + state)
                        .param(account)
                        .query((row, n) -> row.getBytes("secret"))
                        .list();
        long step = secret.isEmpty() ? -1 : Totp.matching(secret.getFirst(), code, clock.instant());
        return step >= 0
                && jdbc.sql(
                                        """
                                        update identity.second_factor set last_step = :step,
                                            confirmed_at = coalesce(confirmed_at, now())
                                        where account_id = :account and last_step < :step
                                            and secret = :secret
                                        """)
                                .param("account", account)
                                .param("step", step)
                                .param("secret", secret.getFirst())
                                .update()
                        == 1;
    }

    private boolean recovers(UUID account, String code) {
        return jdbc.sql(
                                "delete from identity.recovery_code where account_id = ? and"
                                        + " code_hash = ?")
                        .params(account, hash(code))
                        .update()
                == 1;
    }

    /** New recovery codes; those of before open nothing any more. */
    List<String> recoveryCodes(UUID account) {
        jdbc.sql("delete from identity.recovery_code where account_id = ?").param(account).update();
        List<String> codes =
                Stream.generate(Ids::secret)
                        .map(secret -> secret.replaceAll("[^A-Za-z0-9]", ""))
                        .filter(plain -> plain.length() >= RECOVERY_LENGTH)
                        .map(SecondFactors::grouped)
                        .limit(RECOVERY_CODES)
                        .toList();
        for (String code : codes) {
            jdbc.sql("insert into identity.recovery_code (account_id, code_hash) values (?, ?)")
                    .params(account, hash(code))
                    .update();
        }
        return codes;
    }

    void end(UUID account) {
        jdbc.sql("delete from identity.recovery_code where account_id = ?").param(account).update();
        jdbc.sql("delete from identity.second_factor where account_id = ?").param(account).update();
    }

    private static String grouped(String plain) {
        return plain.substring(0, RECOVERY_LENGTH)
                .toLowerCase(Locale.ROOT)
                .replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /** Codes of 82 random bits need no salt; blanks, hyphens and capitals of typing don't count. */
    private static byte[] hash(String code) {
        return Tokens.hash("recovery/" + code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    }
}
