package io.entrepot.platform.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mail with what became of it. */
public record KeptMail(
        Mail mail,
        MailState state,
        int tries,
        @Nullable String error,
        Instant createdAt,
        @Nullable Instant sentAt) {}
