package io.entrepot.platform.web;

import io.entrepot.kernel.Refusal;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Stripe's rules for idempotency keys: the first answer is kept and given again for the same key
 * and request; another request with the key is refused; one that is still being worked on is a
 * conflict. A request that was refused leaves its key free, and one whose process died is taken up
 * again after a minute by the same request, since the work behind it is idempotent by its own ids.
 */
@Component
public class Idempotency {
    private static final int STALE_SECONDS = 60;

    private record Kept(
            String hash, @Nullable Integer status, @Nullable String body, boolean stale) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Idempotency(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Answers {@code work} once for this scope, key and request. */
    public ResponseEntity<String> answer(
            String scope, String key, @Nullable Object request, Supplier<ResponseEntity<?>> work) {
        if (key.isEmpty() || key.length() > 255) {
            throw Refusal.invalid(
                    "bad_idempotency_key", "Idempotency-Key has 1 to 255 characters.");
        }
        String hash = hash(json.writeValueAsBytes(request));
        Optional<ResponseEntity<String>> before = begin(scope, key, hash);
        if (before.isPresent()) {
            return before.get();
        }
        ResponseEntity<?> answer;
        try {
            answer = work.get();
        } catch (RuntimeException failure) {
            jdbc.sql(
                            "delete from platform.idempotency where scope = ? and key = ? and"
                                    + " status is null")
                    .params(scope, key)
                    .update();
            throw failure;
        }
        String body = json.writeValueAsString(answer.getBody());
        jdbc.sql(
                        """
                        update platform.idempotency set status = ?, body = ?, finished_at = now()
                        where scope = ? and key = ?
                        """)
                .params(answer.getStatusCode().value(), body, scope, key)
                .update();
        return json(answer.getStatusCode().value(), body);
    }

    private Optional<ResponseEntity<String>> begin(String scope, String key, String hash) {
        int created =
                jdbc.sql(
                                """
                                insert into platform.idempotency (scope, key, request_hash)
                                values (?, ?, ?) on conflict do nothing
                                """)
                        .params(scope, key, hash)
                        .update();
        if (created == 1) {
            return Optional.empty();
        }
        Kept kept =
                jdbc.sql(
                                """
                                select request_hash, status, body,
                                       started_at < now() - make_interval(secs => ?)
                                from platform.idempotency where scope = ? and key = ?
                                """)
                        .params(STALE_SECONDS, scope, key)
                        .query(
                                (row, number) ->
                                        new Kept(
                                                row.getString(1),
                                                row.getObject(2, Integer.class),
                                                row.getString(3),
                                                row.getBoolean(4)))
                        .optional()
                        .orElseThrow(() -> inProgress());
        if (!kept.hash().equals(hash)) {
            throw new Refusal(
                    "idempotency_mismatch",
                    Refusal.Kind.UNPROCESSABLE,
                    "This Idempotency-Key was used with another request.");
        }
        if (kept.status() != null) {
            return Optional.of(json(kept.status(), String.valueOf(kept.body())));
        }
        if (!kept.stale() || !takeOver(scope, key)) {
            throw inProgress();
        }
        return Optional.empty();
    }

    private boolean takeOver(String scope, String key) {
        return jdbc.sql(
                                """
                                update platform.idempotency set started_at = now()
                                where scope = ? and key = ? and status is null
                                  and started_at < now() - make_interval(secs => ?)
                                """)
                        .params(scope, key, STALE_SECONDS)
                        .update()
                == 1;
    }

    private static Refusal inProgress() {
        return Refusal.conflict(
                "idempotency_in_progress",
                "The first request with this Idempotency-Key is not done yet.");
    }

    private static ResponseEntity<String> json(int status, String body) {
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON).body(body);
    }

    private static String hash(byte[] request) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(request));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
