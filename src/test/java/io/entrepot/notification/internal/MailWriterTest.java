package io.entrepot.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.order.OrderView;
import io.entrepot.platform.mail.Mail;
import io.entrepot.platform.page.Pages;
import io.entrepot.platform.text.Messages;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

class MailWriterTest {
    private static final List<String> LANGUAGES =
            List.of("en-US", "de-DE", "ja-JP", "pt-BR", "zh-TW", "zh-CN", "ar-AE");

    private final MailWriter writer =
            new MailWriter(new Pages(), Messages.load(), "https://shop.example");

    @Test
    void the_confirmation_says_what_was_bought_what_it_costs_and_why() {
        Mail mail = write(MailKind.CONFIRMED, TestingNews.order("de-DE", "Anna Müller"));
        assertThat(mail.subject()).isEqualTo("Ihre Bestellung E-2026-1 ist bestätigt");
        for (String form : List.of(mail.html(), mail.text())) {
            assertThat(form)
                    .contains("Anna Müller", "Teekanne", "39,90\u00a0€", "Zoll", "3,00\u00a0€")
                    .contains("An der Tür kommt nichts dazu.", "Deutschland")
                    .contains("https://shop.example/de-DE/order/")
                    .contains("secret=" + TestingNews.SECRET)
                    .contains("Entrepot Demo Trading", "shop@demo.example");
        }
    }

    @Test
    void a_confirmation_leads_to_the_receipt_and_a_reminder_does_not() {
        OrderView order = TestingNews.order("de-DE", "Anna Müller");
        String link =
                "https://shop.example/api/v1/orders/%s/receipt?secret=%s"
                        .formatted(order.id(), TestingNews.SECRET);
        Mail mail = write(MailKind.CONFIRMED, order);
        assertThat(mail.html()).contains("href=\"" + link + "\"", "Beleg (PDF)");
        assertThat(mail.text()).contains("Beleg (PDF):\n" + link);
        Mail reminder = write(MailKind.PAYMENT_PENDING, order);
        assertThat(reminder.html() + reminder.text()).doesNotContain("receipt?");
    }

    @Test
    void what_a_shopper_typed_is_not_markup() {
        String name = "<img src=x onerror=alert(1)>";
        Mail mail = write(MailKind.CONFIRMED, TestingNews.order("en-GB", name));
        assertThat(mail.html()).doesNotContain("<img").contains("&lt;img src=x");
    }

    @Test
    void who_still_has_to_pay_is_sent_to_the_checkout_and_not_to_an_order() {
        OrderView order = TestingNews.order("en-GB", "Ann");
        for (MailKind kind : List.of(MailKind.PAYMENT_FAILED, MailKind.PAYMENT_PENDING)) {
            assertThat(write(kind, order).html())
                    .contains("https://shop.example/en-GB/checkout/" + order.checkoutId())
                    .doesNotContain(TestingNews.SECRET);
        }
    }

    @ParameterizedTest
    @EnumSource(MailKind.class)
    void every_kind_loads_nothing_and_runs_nothing(MailKind kind) {
        assertThat(write(kind, TestingNews.order("en-US", "Ann")).html())
                .doesNotContain("<script", "<link", "@import", "url(", "http://");
    }

    /** The files are there to be looked at. */
    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_language_says_everything(String locale) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/mails"));
        String direction = locale.equals("ar-AE") ? "rtl" : "ltr";
        for (MailKind kind : MailKind.values()) {
            Mail mail = write(kind, TestingNews.order(locale, "Customer 0042"));
            assertThat(mail.html() + mail.text())
                    .doesNotContain("mail.", "quote.", "order.expected", "{name", "{number");
            assertThat(mail.html())
                    .contains("<html lang=\"" + locale + "\" dir=\"" + direction + "\">")
                    .contains("text-align:" + (direction.equals("rtl") ? "right" : "left"));
            String name = kind.key() + "." + locale;
            Files.writeString(folder.resolve(name + ".html"), mail.html());
            Files.writeString(folder.resolve(name + ".txt"), mail.text());
        }
    }

    @Test
    void an_arabic_mail_keeps_latin_names_whole() {
        Mail mail = write(MailKind.SHIPPED, TestingNews.order("ar-AE", "Customer 0042"));
        assertThat(mail.text()).contains("\u2068Customer 0042\u2069");
    }

    @Test
    void the_languages_tried_here_are_all_there_are() {
        assertThat(
                        LANGUAGES.stream()
                                .map(tag -> Messages.load().language(Locale.forLanguageTag(tag))))
                .containsExactlyInAnyOrderElementsOf(Messages.load().languages());
    }

    private Mail write(MailKind kind, OrderView order) {
        return writer.write(TestingNews.of(kind, order), TestingNews.seller());
    }
}
