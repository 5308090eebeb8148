package io.entrepot.platform.mail;

import org.jspecify.annotations.Nullable;

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

    /** Mails, newest first behind a key; with a reference only those about it. At most 100. */
    List<KeptMail> mails(@Nullable String reference, @Nullable UUID before, int limit);

    Optional<KeptMail> mail(UUID id);
}
