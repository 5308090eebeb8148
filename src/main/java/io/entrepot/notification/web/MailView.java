package io.entrepot.notification.web;

import io.entrepot.platform.mail.KeptMail;
import io.entrepot.platform.mail.Mail;
import io.entrepot.platform.mail.MailState;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** A mail as the console shows it; a list leaves its text out. */
record MailView(
        UUID id,
        String kind,
        String to,
        String locale,
        String subject,
        String reference,
        MailState state,
        int tries,
        @Nullable String error,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable String html,
        @Nullable String text) {
    static MailView row(KeptMail kept) {
        return of(kept, null, null);
    }

    static MailView whole(KeptMail kept) {
        return of(kept, framed(kept.mail().html()), kept.mail().text());
    }

    /**
     * Without the sheet for dark screens, since a frame inherits the console's policy, which runs
     * none; and with the pictures of this server, whatever address shoppers know it by.
     */
    private static String framed(String html) {
        return html.replaceFirst("(?s)<style>.*?</style>\\s*", "")
                .replaceAll("src=\"https?://[^/\"]+/media/", "src=\"/media/");
    }

    private static MailView of(KeptMail kept, @Nullable String html, @Nullable String text) {
        Mail mail = kept.mail();
        return new MailView(
                mail.id(),
                mail.kind(),
                mail.to(),
                mail.locale(),
                mail.subject(),
                mail.reference(),
                kept.state(),
                kept.tries(),
                kept.error(),
                kept.createdAt(),
                kept.sentAt(),
                html,
                text);
    }
}
