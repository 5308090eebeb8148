package io.entrepot.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import java.util.UUID;

/**
 * A message whose Message-ID comes from the mail's id, where the library would make a new one each
 * time.
 */
final class StableId extends MimeMessage {
    private final UUID id;

    StableId(MimeMessage template, UUID id) {
        super(template.getSession());
        this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + id + "@entrepot>");
    }
}
