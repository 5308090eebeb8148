package io.entrepot.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;

/**
 * Gives waiting mails to the mail server, outside any transaction. A mail whose fate is unknown is
 * sent again under the same Message-ID, by which mailboxes drop the second copy.
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class MailSending {
    private static final Logger LOG = LoggerFactory.getLogger(MailSending.class);

    private final MailQueue queue;
    private final JavaMailSender sender;
    private final String from;

    MailSending(
            MailQueue queue,
            JavaMailSender sender,
            @Value("${entrepot.mail.from:Entrepot <shop@localhost>}") String from) {
        this.queue = queue;
        this.sender = sender;
        this.from = from;
    }

    /** Sends what is due; returns how many went out. */
    int sendDue() {
        int sent = 0;
        for (KeptMail kept : queue.take()) {
            sent += send(kept.mail()) ? 1 : 0;
        }
        return sent;
    }

    private boolean send(Mail mail) {
        try {
            sender.send(message(mail));
            queue.sent(mail.id());
            return true;
        } catch (MailException | MessagingException failure) {
            LOG.warn("Mail {} was not sent: {}", mail.id(), failure.getMessage());
            queue.failed(mail.id(), String.valueOf(failure.getMessage()), forGood(failure));
            return false;
        }
    }

    private MimeMessage message(Mail mail) throws MessagingException {
        MimeMessage message = new StableId(sender.createMimeMessage(), mail.id());
        MimeMessageHelper parts =
                new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        parts.setFrom(from);
        parts.setTo(mail.to());
        parts.setSubject(mail.subject());
        parts.setText(mail.text(), mail.html());
        message.setContentLanguage(new String[] {mail.locale()});
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /**
     * Whether trying again is of no use: the server refused the address, or the mail can't be read.
     */
    private static boolean forGood(Exception failure) {
        if (failure instanceof MailParseException) {
            return true;
        }
        return failure instanceof MailSendException many
                && many.getFailedMessages().values().stream()
                        .anyMatch(
                                cause ->
                                        cause instanceof SendFailedException refused
                                                && refused.getInvalidAddresses() != null
                                                && refused.getInvalidAddresses().length > 0);
    }
}
