package io.entrepot.declaration.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.kernel.Money;
import io.entrepot.order.Charge;
import io.entrepot.order.DeliveryState;
import io.entrepot.order.OrderState;
import io.entrepot.payment.PaymentState;
import io.entrepot.platform.text.Messages;
import io.entrepot.platform.text.ShownAmount;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

class ReceiptTest {
    private static final Messages MESSAGES = Messages.load();

    @ParameterizedTest
    @CsvSource({"EUR, 11322", "JPY, 18304", "BRL, 60412"})
    void its_amounts_make_the_order_s_total_to_the_minor_unit(String currency, long total) {
        Receipt receipt = in(currency, "en-US").receipt();
        Money sum =
                receipt.further().stream()
                        .map(ShownAmount.Plain::money)
                        .reduce(receipt.goods(), Money::plus);
        assertThat(sum).isEqualTo(receipt.order().total()).isEqualTo(Money.of(total, currency));
    }

    @ParameterizedTest
    @CsvSource({
        "EUR, de-DE, '33,53 €', '45,21 €', '-2,57 €', '6,00 €', '18,49 €', '113,22 €'",
        "JPY, ja-JP, ￥3990, ￥9314, -￥500, ￥1000, ￥2000, ￥18304",
        "BRL, pt-BR, 'R$ 150,00', 'R$ 120,01', '-R$ 5,00', 'R$ 162,00', 'R$ 127,11', 'R$ 604,12'"
    })
    void every_amount_is_printed_as_the_order_keeps_it(
            String currency,
            String locale,
            String first,
            String second,
            String off,
            String duty,
            String tax,
            String total)
            throws IOException {
        assertThat(text(in(currency, locale)).replace(" ", ""))
                .contains(
                        Stream.of(first, second, off, duty, tax, total)
                                .map(amount -> amount.replace(" ", ""))
                                .toList());
    }

    /** The files are there to be looked at. */
    @ParameterizedTest
    @CsvSource({
        "en-US, Receipt, Ordered on",
        "de-DE, Zahlungsbeleg, Bestellt am",
        "ja-JP, 領収書, 注文日",
        "pt-BR, Recibo, Pedido",
        "zh-TW, 收據, 訂單",
        "zh-CN, 收据, 订单"
    })
    void it_speaks_the_language_of_its_reader(String locale, String title, String word)
            throws IOException {
        assertThat(text(in("EUR", locale))).contains(title, word, "IM0000000000");
    }

    @Test
    void in_arabic_letters_are_joined_and_the_form_is_mirrored() throws IOException {
        TestingReceipts arabic = in("EUR", "ar-AE");
        String text = text(arabic);
        assertThat(text.codePoints().filter(c -> c >= 0xFE70 && c <= 0xFEFF).count())
                .as("letters in their joined forms")
                .isGreaterThan(50);
        assertThat(text).as("who sells stands on the left").startsWith("Entrepot Demo Trading");
        assertThat(text).as("the minus stands before its figure").contains("-2.57");
        assertThat(text(in("EUR", "de-DE"))).startsWith("Zahlungsbeleg");
    }

    @Test
    void who_collects_no_tax_there_says_that_this_is_no_tax_invoice() throws IOException {
        assertThat(text(in("EUR", "en-US"))).doesNotContain("not a tax invoice");
        assertThat(text(in("BRL", "en-US"))).contains("This receipt is not a tax invoice");
        assertThat(text(atTheDoor())).contains("not a tax invoice").doesNotContain("IM0000000000");
    }

    @Test
    void what_the_shopper_pays_at_the_border_is_outside_the_total() throws IOException {
        Receipt receipt = atTheDoor().receipt();
        assertThat(receipt.order().total()).isEqualTo(Money.of(3353, "EUR"));
        assertThat(receipt.atTheBorder().stream().map(ShownAmount.Plain::money))
                .containsExactly(Money.of(300, "EUR"), Money.of(694, "EUR"));
        assertThat(text(atTheDoor()))
                .contains("Delivered at place (DAP)", "€3.00", "€6.94", "you would pay it");
    }

    private static TestingReceipts atTheDoor() {
        return TestingReceipts.to("en-US", "DE", "EUR")
                .line("Teapot", "Blue", 1, 3353, 3353)
                .foreseen(Charge.Kind.DUTY, 300, "duty-per-tariff-item", "duty")
                .foreseen(Charge.Kind.TAX, 694, "vat-at-import", "vat")
                .terms("DAP")
                .paid("card", PaymentState.CAPTURED, 3353, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "card, AUTHORISED, 0, 0, CONFIRMED, OPEN, 3353, 0, 0, 0",
        "card, CAPTURED, 3353, 0, COMPLETED, DELIVERED, 0, 3353, 0, 0",
        "card, PARTIALLY_CAPTURED, 3000, 0, CONFIRMED, OPEN, 353, 3000, 0, 0",
        "card, CAPTURED, 3353, 1000, COMPLETED, DELIVERED, 0, 3353, 1000, 0",
        "card, FAILED, 0, 0, PENDING, OPEN, 0, 0, 0, 3353",
        "card, RELEASED, 0, 0, CANCELLED, CANCELLED, 0, 0, 0, 0",
        "cod, AUTHORISED, 0, 0, CONFIRMED, OPEN, 0, 0, 0, 3353",
        "cod, CAPTURED, 3353, 0, CONFIRMED, HANDED_OVER, 0, 0, 0, 3353",
        "cod, CAPTURED, 3353, 0, COMPLETED, DELIVERED, 0, 3353, 0, 0",
        "cod, CAPTURED, 3353, 3353, CONFIRMED, RETURNED, 0, 0, 0, 0"
    })
    void money_stands_as_its_payer_sees_it(
            String method,
            PaymentState how,
            long captured,
            long back,
            OrderState state,
            DeliveryState parcel,
            long reserved,
            long paid,
            long refunded,
            long open) {
        TestingReceipts order =
                TestingReceipts.to("en-US", "DE", "EUR")
                        .line("Teapot", "Blue", 1, 3353, 3353)
                        .state(state, parcel)
                        .paid(method, how, captured, back);
        PaidSoFar now = order.paidSoFar();
        assertThat(now.reserved()).isEqualTo(order.money(reserved));
        assertThat(now.paid()).isEqualTo(order.money(paid));
        assertThat(now.refunded()).isEqualTo(order.money(refunded));
        assertThat(now.open()).isEqualTo(order.money(open));
    }

    @Test
    void before_anything_was_paid_it_is_no_receipt() throws IOException {
        TestingReceipts unpaid =
                TestingReceipts.to("en-US", "DE", "EUR").line("Teapot", "Blue", 1, 3990, 3353);
        assertThat(text(unpaid)).contains("Order summary", "Still to pay");
    }

    private static TestingReceipts in(String currency, String locale) {
        TestingReceipts order = TestingReceipts.to(locale, country(currency), currency);
        switch (currency) {
            case "EUR" ->
                    order.line(name(locale), "Moosgrün", 1, 3990, 3353)
                            .line("Thermosflasche", "500 ml", 2, 2690, 4521)
                            .charge(Charge.Kind.SHIPPING, 1256, "shipping", "")
                            .charge(Charge.Kind.DISCOUNT, -257, "discount", "")
                            .charge(Charge.Kind.DUTY, 600, "duty-per-tariff-item", "duty")
                            .charge(Charge.Kind.TAX, 1849, "vat-at-sale-ioss", "vat");
            case "JPY" ->
                    order.line("急須", "青", 1, 3990, 3990)
                            .line("水筒", "500 ml", 2, 4657, 9314)
                            .charge(Charge.Kind.SHIPPING, 2500, "shipping", "")
                            .charge(Charge.Kind.DISCOUNT, -500, "discount", "")
                            .charge(Charge.Kind.DUTY, 1000, "duty-ad-valorem", "duty")
                            .charge(Charge.Kind.TAX, 2000, "consumption-tax", "consumption_tax");
            default ->
                    order.line("Bule", "Verde", 1, 15000, 15000)
                            .line("Garrafa", "500 ml", 1, 12001, 12001)
                            .charge(Charge.Kind.SHIPPING, 5000, "shipping", "")
                            .charge(Charge.Kind.DISCOUNT, -500, "discount", "")
                            .charge(Charge.Kind.DUTY, 16200, "import-tax", "ii")
                            .charge(Charge.Kind.TAX, 12711, "icms-por-dentro", "icms");
        }
        return order.paid(
                "card", PaymentState.CAPTURED, order.receipt().order().total().minor(), 0);
    }

    private static String country(String currency) {
        return switch (currency) {
            case "EUR" -> "DE";
            case "JPY" -> "JP";
            default -> "BR";
        };
    }

    private static String name(String locale) {
        return switch (locale) {
            case "ja-JP" -> "炻器のティーポット";
            case "ar-AE" -> "إبريق شاي حجري";
            case "zh-TW" -> "炻器茶壺";
            default -> "Teekanne aus Steinzeug";
        };
    }

    private static String text(TestingReceipts order) throws IOException {
        Receipt receipt = order.receipt();
        byte[] file = ReceiptPdf.print(receipt, MESSAGES);
        Path folder = Files.createDirectories(Path.of("target/papers"));
        String name =
                "receipt.%s.%s.pdf".formatted(receipt.order().locale(), receipt.order().currency());
        Files.write(folder.resolve(name), file);
        return new PdfTextExtractor(new PdfReader(file))
                .getTextFromPage(1)
                .replaceAll("[\\s\u00a0]+", " ")
                .replace(",", receipt.order().locale().equals("ja-JP") ? "" : ",");
    }
}
