package io.entrepot.platform.mail;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** A mail with what became of it. */
public record KeptMail(
        Mail mail,
        MailState state,
        int tries,
        @Nullable String error,
        Instant createdAt,
        @Nullable Instant sentAt) {}
