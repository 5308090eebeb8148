package io.entrepot.platform.mail;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where mails are put by whoever causes them, and looked at by staff. */
public interface MailOutbox {
    /**
     * Writes a mail in the caller's transaction, if there is one; the same id again changes
     * nothing.
     */
    void post(Mail mail);

    /** Writes a mail of a past that is only shown, never sent; the same id changes nothing. */
    void keep(Mail mail, Instant at);

    /** Mails, newest first behind a key; with a reference only those about it. At most 100. */
    List<KeptMail> mails(@Nullable String reference, @Nullable UUID before, int limit);

    Optional<KeptMail> mail(UUID id);

    /** What the mails are about that reached nobody, the newest 200. */
    List<String> failedReferences();
}
