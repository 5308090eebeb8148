package io.entrepot.declaration.internal;

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
import io.entrepot.platform.text.Messages;
import io.entrepot.shipping.Shipment;
import io.entrepot.system.Company;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class InvoicePdfTest {
    private static final Messages MESSAGES = Messages.load();

    /** The files are there to be looked at. */
    @ParameterizedTest
    @CsvSource({
        "en-US, Customer 0042, Stoneware teapot",
        "de-DE, Anna Müller, Teekanne aus Steinzeug",
        "ja-JP, 山田 花子, 炻器のティーポット",
        "pt-BR, João Conceição, Bule de grés",
        "zh-TW, 顧客0006, 炻器茶壺",
        "zh-CN, 顾客0007, 粗陶茶壶",
        "ar-AE, عميل 0008, إبريق شاي حجري"
    })
    void an_invoice_is_read_by_customs_and_by_the_shopper(String locale, String name, String goods)
            throws IOException {
        byte[] file = InvoicePdf.print(invoice(locale, name, goods, 3), MESSAGES);
        Path folder = Files.createDirectories(Path.of("target/papers"));
        Files.write(folder.resolve("invoice." + locale + ".pdf"), file);
        String text = text(file);
        assertThat(text)
                .contains("Commercial invoice", "CI-E-2026-1", "Stoneware teapot", "691110")
                .contains("EE123456785CN", "DDP", "China (CN)");
        assertThat(file.length).as("only the letters used are in the file").isLessThan(200_000);
    }

    @Test
    void a_japanese_shopper_finds_the_words_of_the_form_and_of_the_goods() throws IOException {
        String text = text(InvoicePdf.print(invoice("ja-JP", "山田 花子", "急須", 1), MESSAGES));
        assertThat(text).contains("送り状番号", "急須", "山田 花子", "Waybill");
    }

    @Test
    void arabic_letters_are_joined_and_run_from_the_right() throws IOException {
        String text = text(InvoicePdf.print(invoice("ar-AE", "عميل", "إبريق", 1), MESSAGES));
        assertThat(text.codePoints().filter(c -> c >= 0xFE70 && c <= 0xFEFF).count())
                .as("letters in their joined forms")
                .isGreaterThan(50);
    }

    @Test
    void many_goods_go_over_several_pages_under_the_same_heads() throws IOException {
        byte[] file = InvoicePdf.print(invoice("zh-TW", "顧客0006", "茶壺", 60), MESSAGES);
        Files.write(
                Files.createDirectories(Path.of("target/papers")).resolve("invoice.long.pdf"),
                file);
        PdfReader reader = new PdfReader(file);
        assertThat(reader.getNumberOfPages()).isGreaterThan(1);
        assertThat(new PdfTextExtractor(reader).getTextFromPage(2)).contains("HS code");
    }

    @Test
    void what_is_declared_is_what_was_paid_and_the_discount_is_shown() throws IOException {
        Invoice invoice = discounted();
        assertThat(invoice.goods()).isEqualTo(Money.of(6706, "EUR"));
        assertThat(invoice.listed()).isEqualTo(Money.of(7306, "EUR"));
        assertThat(invoice.freight()).isEqualTo(Money.of(1000, "EUR"));
        assertThat(invoice.total()).isEqualTo(Money.of(7706, "EUR"));
        String text = text(InvoicePdf.print(invoice, MESSAGES));
        assertThat(text).contains("List value 73.06", "-6.00", "67.06");
    }

    private static Invoice discounted() {
        Invoice plain = invoice("de-DE", "Kundin", "Teekanne", 1);
        OrderView order = plain.order();
        List<Charge> charges = new java.util.ArrayList<>(order.charges());
        charges.add(discount(order.lines().getFirst().id(), -600));
        charges.add(discount(null, -256));
        OrderView with =
                new OrderView(
                        order.id(),
                        order.number(),
                        order.cartId(),
                        order.checkoutId(),
                        order.market(),
                        order.country(),
                        order.locale(),
                        order.currency(),
                        order.contact(),
                        order.address(),
                        order.lines(),
                        charges,
                        order.total(),
                        order.terms(),
                        order.states(),
                        null,
                        null,
                        null,
                        0,
                        List.of(),
                        List.of(),
                        order.placedAt());
        return Invoice.of(plain.number(), plain.date(), plain.seller(), with, plain.shipment());
    }

    private static Charge discount(java.util.@Nullable UUID line, long cents) {
        return new Charge(
                Ids.next(),
                Charge.Kind.DISCOUNT,
                line,
                Money.of(cents, "EUR"),
                true,
                false,
                List.of("P"),
                "discount",
                Map.of());
    }

    private static String text(byte[] file) throws IOException {
        return new PdfTextExtractor(new PdfReader(file)).getTextFromPage(1);
    }

    private static Invoice invoice(String locale, String name, String goods, int lines) {
        Address seller =
                new Address(
                        "Entrepot Demo Trading (Shenzhen) Co., Ltd.",
                        null,
                        "12 Example Road, Qianhai",
                        null,
                        "Shenzhen",
                        "GD",
                        "518000",
                        "CN",
                        null);
        OrderView order = order(locale, name, goods, lines);
        Shipment shipment =
                new Shipment(
                        Ids.next(),
                        order.id(),
                        order.number(),
                        "EE123456785CN",
                        "SZX",
                        "CN",
                        "LINE-DDP",
                        "Example Line",
                        1200,
                        order.address(),
                        Shipment.State.BOOKED,
                        null,
                        List.of(),
                        Instant.parse("2026-11-24T10:00:00Z"));
        return Invoice.of(
                "CI-E-2026-1",
                LocalDate.of(2026, 11, 24),
                new Company(
                        seller.name(),
                        seller,
                        "shop@demo.example",
                        Map.of("IOSS", "IM0000000000", "EORI", "XX000000000000")),
                order,
                shipment);
    }

    private static OrderView order(String locale, String name, String goods, int lines) {
        return new OrderView(
                Ids.next(),
                "E-2026-1",
                Ids.next(),
                Ids.next(),
                "de",
                "DE",
                locale,
                Currency.getInstance("EUR"),
                new PlaceOrder.Contact("customer0042@example.com", "+49 30 1234567"),
                new Address(
                        name, null, street(locale), null, city(locale), null, "50667", "DE", null),
                Stream.generate(() -> line(goods)).limit(lines).toList(),
                List.of(
                        new Charge(
                                Ids.next(),
                                Charge.Kind.SHIPPING,
                                null,
                                Money.of(1256, "EUR"),
                                true,
                                false,
                                List.of("R"),
                                "shipping",
                                Map.of())),
                Money.of(11579, "EUR"),
                new PlaceOrder.Terms(
                        "DDP", "SZX", "CN", "LINE-DDP", 7, 12, Ids.next(), null, null, "r1"),
                new OrderStates(
                        OrderState.CONFIRMED,
                        PayState.AUTHORISED,
                        DeliveryState.BOOKED,
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

    private static String street(String locale) {
        return switch (locale) {
            case "ja-JP" -> "千代田区丸の内1-1-1";
            case "zh-TW" -> "中山路1號";
            case "zh-CN" -> "人民路1号";
            case "ar-AE" -> "شارع الشيخ زايد 1";
            default -> "Hauptstr. 1";
        };
    }

    private static String city(String locale) {
        return switch (locale) {
            case "ja-JP" -> "東京都";
            case "ar-AE" -> "دبي";
            default -> "Köln";
        };
    }

    private static OrderLine line(String goods) {
        return new OrderLine(
                Ids.next(),
                Ids.next(),
                Ids.next(),
                "TEA-1",
                "teapot",
                goods,
                "Stoneware teapot 600 ml, moss green",
                Map.of("color", goods.substring(0, 2)),
                2,
                Money.of(3990, "EUR"),
                Money.of(6706, "EUR"),
                "691110",
                "CN",
                900,
                200,
                200,
                200,
                false,
                null);
    }
}
