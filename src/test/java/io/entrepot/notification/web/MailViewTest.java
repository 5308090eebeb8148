package io.entrepot.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.kernel.Ids;
import io.entrepot.platform.mail.KeptMail;
import io.entrepot.platform.mail.Mail;
import io.entrepot.platform.mail.MailState;

import org.junit.jupiter.api.Test;

import java.time.Instant;

class MailViewTest {
    @Test
    void the_consoles_frame_gets_a_mail_without_a_sheet_that_it_would_refuse() {
        String html =
                "<head><style>\n@media print { p { color: red } }\n</style></head><p>Hello</p>";
        Mail mail =
                new Mail(
                        Ids.next(),
                        "a@example.com",
                        "en-GB",
                        "S",
                        html,
                        "T",
                        "E-1",
                        "order.shipped");
        KeptMail kept = new KeptMail(mail, MailState.KEPT, 0, null, Instant.EPOCH, null);
        assertThat(MailView.whole(kept).html()).isEqualTo("<head></head><p>Hello</p>");
        assertThat(MailView.row(kept).html()).isNull();
    }
}
