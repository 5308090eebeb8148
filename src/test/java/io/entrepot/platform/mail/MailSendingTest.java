package io.entrepot.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import io.entrepot.kernel.Ids;
import io.entrepot.platform.TestPostgres;
import io.entrepot.platform.TestPostgres.TestDatabase;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.UUID;

class MailSendingTest {
    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final TestDatabase database = TestPostgres.migrated();
    private final JdbcClient jdbc = database.jdbc();
    private final MailQueue queue = new MailQueue(jdbc);
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    @BeforeEach
    void start() {
        server.start();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_mail_goes_through_a_real_conversation_in_both_forms() throws Exception {
        Mail mail = mail("Ihre Bestellung – 通埠");
        outbox(sender).post(mail);

        assertThat(sending().sendDue()).isEqualTo(1);

        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Ihre Bestellung – 通埠");
        assertThat(received.getHeader("Message-ID", null))
                .isEqualTo("<" + mail.id() + "@entrepot>");
        assertThat(received.getHeader("Content-Language", null)).isEqualTo("de-DE");
        assertThat(((MimeMultipart) received.getContent()).getCount()).isEqualTo(1);
        assertThat(state(mail.id())).isEqualTo(MailState.SENT);
    }

    @Test
    void the_same_cause_writes_one_mail_and_sends_it_once() {
        Mail mail = mail("Once");
        outbox(sender).post(mail);
        outbox(sender).post(mail);
        assertThat(sending().sendDue()).isEqualTo(1);
        assertThat(sending().sendDue()).isZero();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void a_mail_is_not_written_when_its_cause_is_undone() {
        Mail mail = mail("Undone");
        new TransactionTemplate(new DataSourceTransactionManager(database.dataSource()))
                .executeWithoutResult(
                        transaction -> {
                            outbox(sender).post(mail);
                            transaction.setRollbackOnly();
                        });
        assertThat(outbox(sender).mail(mail.id())).isEmpty();
    }

    @Test
    void an_unreachable_server_is_tried_again_later_and_not_for_ever() {
        Mail mail = mail("Later");
        outbox(sender).post(mail);
        server.stop();
        assertThat(sending().sendDue()).isZero();
        assertThat(state(mail.id())).isEqualTo(MailState.WAITING);
        assertThat(queue.take()).as("not due again at once").isEmpty();

        jdbc.sql("update platform.mail_outbox set next_try_at = now(), tries = ?")
                .param(MailQueue.TRIES - 1)
                .update();
        assertThat(sending().sendDue()).isZero();
        assertThat(state(mail.id())).isEqualTo(MailState.FAILED);
    }

    @Test
    void without_a_mail_server_a_mail_is_kept() {
        Mail mail = mail("Kept");
        outbox(null).post(mail);
        assertThat(state(mail.id())).isEqualTo(MailState.KEPT);
        assertThat(queue.take()).isEmpty();
        assertThat(outbox(null).mails("E-1", null, 10)).hasSize(1);
        assertThat(outbox(null).mails(null, mail.id(), 10)).isEmpty();
    }

    @Test
    void headers_can_not_be_forged() {
        assertThatThrownBy(() -> mail("Hello\r\nBcc: all@example.com"))
                .isInstanceOf(IllegalArgumentException.class);
        for (String address :
                new String[] {
                    "a@b.de\r\nBcc: c@d.de", "a@b.de, c@d.de", "nobody", "<a@b.de>", ""
                }) {
            assertThatThrownBy(() -> to(address)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private MailState state(UUID id) {
        return outbox(sender).mail(id).orElseThrow().state();
    }

    private MailSending sending() {
        return new MailSending(queue, sender, "Entrepot <shop@example.com>");
    }

    private MailOutbox outbox(@org.jspecify.annotations.Nullable JavaMailSender with) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        if (with != null) {
            beans.addBean("sender", with);
        }
        return new JdbcMailOutbox(jdbc, beans.getBeanProvider(JavaMailSender.class));
    }

    private static Mail mail(String subject) {
        return new Mail(
                Ids.next(),
                "anna@example.com",
                "de-DE",
                subject,
                "<p>Hallo</p>",
                "Hallo",
                "E-1",
                "t");
    }

    private static Mail to(String address) {
        return new Mail(Ids.next(), address, "de-DE", "Hello", "<p>Hi</p>", "Hi", "E-1", "t");
    }
}
