package io.entrepot.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.kernel.Address;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.order.Charge;
import io.entrepot.order.CustomsState;
import io.entrepot.order.DeliveryState;
import io.entrepot.order.OrderLine;
import io.entrepot.order.OrderState;
import io.entrepot.order.OrderStates;
import io.entrepot.order.OrderView;
import io.entrepot.order.PayState;
import io.entrepot.order.PlaceOrder;
import io.entrepot.order.RiskState;
import io.entrepot.platform.mail.Mail;
import io.entrepot.platform.page.Pages;
import io.entrepot.platform.text.Messages;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class MailWriterTest {
    private static final String SECRET = "s3cret_-";

    private final MailWriter writer =
            new MailWriter(new Pages(), Messages.load(), "https://shop.example");

    @Test
    void the_confirmation_says_what_was_bought_what_it_costs_and_why() {
        Mail mail = write(MailKind.CONFIRMED, order("de-DE", "Anna Müller"));
        assertThat(mail.subject()).isEqualTo("Ihre Bestellung E-2026-1 ist bestätigt");
        for (String form : List.of(mail.html(), mail.text())) {
            assertThat(form)
                    .contains("Anna Müller", "Teekanne", "39,90\u00a0€", "Zoll", "3,00\u00a0€")
                    .contains("An der Tür ist nichts zu zahlen.", "Deutschland")
                    .contains("https://shop.example/de-DE/order/")
                    .contains("secret=" + SECRET);
        }
    }

    @Test
    void what_a_shopper_typed_is_not_markup() {
        Mail mail = write(MailKind.CONFIRMED, order("en-GB", "<img src=x onerror=alert(1)>"));
        assertThat(mail.html()).doesNotContain("<img").contains("&lt;img src=x");
    }

    @ParameterizedTest
    @EnumSource(MailKind.class)
    void every_kind_carries_no_script_and_only_inline_styles(MailKind kind) {
        assertThat(write(kind, order("en-US", "Ann")).html())
                .doesNotContain("<script", "<style", "<link", "class=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "de-DE", "ja-JP", "pt-BR", "zh-TW", "zh-CN", "ar-AE"})
    void every_language_says_everything(String locale) {
        Mail mail = write(MailKind.CONFIRMED, order(locale, "Ann"));
        assertThat(mail.html() + mail.text())
                .doesNotContain("mail.", "quote.", "order.expected", "{");
        assertThat(mail.html()).contains("<html lang=\"" + locale + "\">");
    }

    private Mail write(MailKind kind, OrderView order) {
        return writer.write(Ids.next(), kind, order, null, SECRET);
    }

    private static OrderView order(String locale, String name) {
        return new OrderView(
                UUID.fromString("01935a00-0000-7000-8000-000000000001"),
                "E-2026-1",
                Ids.next(),
                Ids.next(),
                "de",
                "DE",
                locale,
                Currency.getInstance("EUR"),
                new PlaceOrder.Contact("anna@example.com", null),
                new Address(name, null, "Hauptstr. 1", null, "Köln", null, "50667", "DE", null),
                List.of(line()),
                List.of(
                        charge(Charge.Kind.GOODS, 3353, "goods", Map.of()),
                        charge(Charge.Kind.DUTY, 300, "duty-per-tariff-item", Map.of("each", "3"))),
                Money.of(4690, "EUR"),
                new PlaceOrder.Terms(
                        "DDP", "SZX", "CN", "standard", 7, 12, Ids.next(), null, null, "r1"),
                new OrderStates(
                        OrderState.CONFIRMED,
                        PayState.AUTHORISED,
                        DeliveryState.OPEN,
                        CustomsState.NOT_DECLARED,
                        RiskState.ALLOWED),
                null,
                null,
                null,
                0,
                List.of(),
                List.of(),
                Instant.parse("2026-11-23T10:00:00Z"));
    }

    private static OrderLine line() {
        return new OrderLine(
                Ids.next(),
                Ids.next(),
                Ids.next(),
                "TEA-1",
                "teapot",
                "Teekanne",
                "Teapot",
                Map.of("color", "Blau"),
                1,
                Money.of(3990, "EUR"),
                Money.of(3353, "EUR"),
                "691110",
                "CN",
                900,
                200,
                200,
                200,
                false,
                null);
    }

    private static Charge charge(
            Charge.Kind kind, long minor, String reason, Map<String, String> facts) {
        return new Charge(
                Ids.next(),
                kind,
                null,
                Money.of(minor, "EUR"),
                true,
                false,
                List.of("R"),
                reason,
                facts);
    }
}
