package io.entrepot.notification.internal;

import io.entrepot.kernel.Address;
import io.entrepot.notification.page.OrderMail;
import io.entrepot.order.Charge;
import io.entrepot.order.OrderLine;
import io.entrepot.order.OrderView;
import io.entrepot.platform.mail.Mail;
import io.entrepot.platform.page.Pages;
import io.entrepot.platform.text.Amounts;
import io.entrepot.platform.text.ChargeWords;
import io.entrepot.platform.text.Dates;
import io.entrepot.platform.text.Messages;
import io.entrepot.platform.text.Words;
import io.entrepot.shipping.Shipment;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Puts a mail about an order into the shopper's words, as HTML and as plain text. */
@Component
class MailWriter {
    private final Pages pages;
    private final Messages messages;
    private final String publicUrl;

    MailWriter(
            Pages pages,
            Messages messages,
            @Value("${entrepot.public-url:http://localhost:8080}") String publicUrl) {
        this.pages = pages;
        this.messages = messages;
        this.publicUrl = publicUrl;
    }

    Mail write(
            UUID id, MailKind kind, OrderView order, @Nullable Shipment shipment, String secret) {
        OrderMail mail = mail(kind, order, shipment, secret);
        return new Mail(
                id,
                order.contact().email(),
                order.locale(),
                mail.subject(),
                pages.text("mail/order.jte", mail),
                PlainMail.text(mail),
                order.number(),
                "order." + kind.key());
    }

    private OrderMail mail(
            MailKind kind, OrderView order, @Nullable Shipment shipment, String secret) {
        Words words = new Words(messages, Locale.forLanguageTag(order.locale()));
        String key = "mail." + kind.key();
        return new OrderMail(
                words,
                words.t(key + ".subject", "number", order.number()),
                words.t(key + ".lead", "name", order.address().name()),
                order.number(),
                order.lines().stream().map(line -> item(line, words)).toList(),
                order.charges().stream().map(charge -> amount(charge, words)).toList(),
                words.money(order.total()),
                words.t("quote.sentence." + order.terms().incoterm().toLowerCase(Locale.ROOT)),
                address(order.address(), words),
                shipment == null
                        ? null
                        : words.t(
                                "order.waybill",
                                "waybill",
                                shipment.waybill(),
                                "carrier",
                                shipment.carrier()),
                kind == MailKind.DELIVERED ? null : expected(order, shipment, words),
                link(order, secret));
    }

    private static OrderMail.Item item(OrderLine line, Words words) {
        return new OrderMail.Item(
                line.name(),
                String.join(", ", line.options().values()),
                Amounts.count(line.quantity(), words.locale()),
                words.money(line.unit().times(line.quantity())));
    }

    private static OrderMail.Amount amount(Charge charge, Words words) {
        ChargeWords said =
                ChargeWords.of(charge.kind().name(), charge.reason(), charge.facts(), words);
        return new OrderMail.Amount(
                said.label(),
                words.money(charge.amount()),
                said.note(charge.charged(), charge.estimate(), words));
    }

    /**
     * The days of the promise count from the order until the parcel left, and from then on from
     * there.
     */
    private static String expected(OrderView order, @Nullable Shipment shipment, Words words) {
        LocalDate from =
                (shipment == null ? order.placedAt() : shipment.bookedAt())
                        .atOffset(ZoneOffset.UTC)
                        .toLocalDate();
        return words.t(
                "order.expected",
                "range",
                Dates.range(
                        from.plusDays(order.terms().minDays()),
                        from.plusDays(order.terms().maxDays()),
                        words.locale()));
    }

    private static List<String> address(Address to, Words words) {
        return Stream.of(
                        to.name(),
                        to.company(),
                        to.line1(),
                        to.line2(),
                        Stream.of(to.postcode(), to.city(), to.region())
                                .filter(Objects::nonNull)
                                .reduce((a, b) -> a + " " + b)
                                .orElse(null),
                        words.country(to.country()))
                .filter(Objects::nonNull)
                .filter(line -> !line.isBlank())
                .toList();
    }

    private String link(OrderView order, String secret) {
        return "%s/%s/order/%s?secret=%s"
                .formatted(
                        publicUrl,
                        order.locale(),
                        order.id(),
                        URLEncoder.encode(secret, StandardCharsets.UTF_8));
    }
}
