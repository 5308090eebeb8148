package io.entrepot.identity.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * Slows guessing down, in the database so that all processes count together. A try is counted
 * before it is made, so that many at once can't slip through. Names that nobody has are counted
 * like those of accounts. An account is held against one place long before it is held against
 * everybody: a stranger who guesses must not shut its owner out, and no window is longer than a
 * quarter of an hour.
 */
@Component
class Brakes {
    private record Brake(String key, int most) {}

    private final JdbcClient jdbc;
    private final IdentitySettings settings;

    Brakes(JdbcClient jdbc, IdentitySettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** Counts a try and answers how many seconds to wait before it may be made; mostly none. */
    int count(String email, String clientIp) {
        return brakes(email, clientIp).stream().mapToInt(this::count).max().orElse(0);
    }

    private int count(Brake brake) {
        return jdbc.sql(
                        """
                        insert into identity.brake as kept (key, tries, window_ends_at)
                        values (:key, 1, now() + make_interval(secs => :window))
                        on conflict (key) do update set
                            tries = case when kept.window_ends_at <= now() then 1
                                else kept.tries + 1 end,
                            window_ends_at = case when kept.window_ends_at <= now()
                                then excluded.window_ends_at else kept.window_ends_at end
                        returning case when tries > :most
                            then ceil(extract(epoch from window_ends_at - now()))::integer
                            else 0 end
                        """)
                .param("key", brake.key())
                .param("window", settings.window().toSeconds())
                .param("most", brake.most())
                .query(Integer.class)
                .single();
    }

    /** It was the right one: this account is not being guessed, and the place has one try less. */
    void release(String email, String clientIp) {
        jdbc.sql("delete from identity.brake where key in (?, ?)")
                .params(here(email, clientIp), account(email))
                .update();
        jdbc.sql("update identity.brake set tries = tries - 1 where key = ? and tries > 0")
                .param(place(clientIp))
                .update();
    }

    void sweep(int most) {
        jdbc.sql(
                        """
                        delete from identity.brake where key in (
                            select key from identity.brake where window_ends_at < now() limit ?)
                        """)
                .param(most)
                .update();
    }

    private List<Brake> brakes(String email, String clientIp) {
        return List.of(
                new Brake(here(email, clientIp), settings.triesHere()),
                new Brake(account(email), settings.triesForAccount()),
                new Brake(place(clientIp), settings.triesFromPlace()));
    }

    private static String here(String email, String clientIp) {
        return "here/" + hash(email + " " + clientIp);
    }

    private static String account(String email) {
        return "account/" + hash(email);
    }

    private static String place(String clientIp) {
        return "place/" + clientIp;
    }

    /** What people type into a sign-in form is at times a password; it is not kept as it came. */
    private static String hash(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
