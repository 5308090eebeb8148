package io.entrepot.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.platform.mail.Mail;
import io.entrepot.platform.page.Pages;
import io.entrepot.platform.text.PseudoCatalogue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

/** Every word of a mail comes from the catalogue, the order, or CLDR. */
class PseudoMailTest {
    /** What the order, the seller and CLDR say. */
    private static final List<String> DATA =
            List.of(
                    "Entrepot Demo Trading (Shenzhen) Co., Ltd.",
                    "12 Example Road, Qianhai",
                    "518000 Shenzhen GD",
                    "China",
                    "shop@demo.example",
                    "Customer 0042",
                    "Hauptstr. 1",
                    "50667 Köln",
                    "Deutschland",
                    "Teekanne",
                    "Blau",
                    "E-2026-1",
                    "EE123456785CN",
                    "Example Line",
                    "November",
                    "Nov.",
                    "Dez.");

    private final MailWriter writer =
            new MailWriter(new Pages(), PseudoCatalogue.insteadOf("de"), "https://shop.example");

    @ParameterizedTest
    @EnumSource(MailKind.class)
    void no_word_is_written_into_a_mail(MailKind kind) {
        News news = TestingNews.of(kind, TestingNews.order("de-DE", "Customer 0042"));
        Mail mail = writer.write(news, TestingNews.seller());
        String html =
                mail.html()
                        .replaceAll("(?s)<style>.*?</style>", " ")
                        .replaceAll("(?s)<[^>]*>", " ")
                        .replace("&nbsp;", " ");
        assertThat(escaped(html)).isEmpty();
        assertThat(escaped(mail.text().replaceAll("https://\\S+", " "))).isEmpty();
    }

    private static List<String> escaped(String text) {
        String left = text;
        for (String known : DATA) {
            left = left.replace(known, " ");
        }
        String before;
        do {
            before = left;
            left = left.replaceAll("⟦[^⟦⟧]*⟧", " ");
        } while (!left.equals(before));
        return left.lines().filter(line -> line.matches(".*\\p{L}{3,}.*")).toList();
    }
}
