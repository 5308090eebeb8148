package io.entrepot.notification.internal;

import io.entrepot.kernel.Address;
import io.entrepot.notification.page.OrderMail;
import io.entrepot.notification.page.OrderMail.Fact;
import io.entrepot.notification.page.OrderMail.Station;
import io.entrepot.order.OrderView;
import io.entrepot.payment.TransferInstructions;
import io.entrepot.platform.mail.Mail;
import io.entrepot.platform.page.Pages;
import io.entrepot.platform.text.Dates;
import io.entrepot.platform.text.Messages;
import io.entrepot.platform.text.Words;
import io.entrepot.shipping.Shipment;
import io.entrepot.system.Company;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Puts a mail about an order into the shopper's words, as HTML and as plain text. */
@Component
class MailWriter {
    private static final List<String> STATIONS =
            List.of("ordered", "shipped", "customs", "delivered");

    private final Pages pages;
    private final Messages messages;
    private final Receipts receipts;
    private final String publicUrl;

    MailWriter(
            Pages pages,
            Messages messages,
            @Value("${entrepot.public-url:http://localhost:8080}") String publicUrl) {
        this.pages = pages;
        this.messages = messages;
        this.receipts = new Receipts(publicUrl);
        this.publicUrl = publicUrl;
    }

    Mail write(News news, Seller seller) {
        OrderView order = news.order();
        Words words = new Words(messages, Locale.forLanguageTag(order.locale()));
        OrderMail mail = mail(news, seller, words);
        return new Mail(
                news.id(),
                order.contact().email(),
                order.locale(),
                mail.heading().subject(),
                pages.text("mail/order.jte", mail),
                PlainMail.text(mail),
                order.number(),
                "order." + news.kind().key());
    }

    private OrderMail mail(News news, Seller seller, Words words) {
        OrderView order = news.order();
        return new OrderMail(
                words,
                heading(news, words),
                facts(news, words),
                stations(news.kind(), words),
                call(news, words),
                next(news, words),
                receipts.of(news, words),
                news.kind().stillComing() ? address(order.address(), words) : List.of(),
                imprint(seller, words));
    }

    private static OrderMail.Heading heading(News news, Words words) {
        String key = "mail." + news.kind().key();
        Map<String, Object> facts = new HashMap<>();
        facts.put("number", news.order().number());
        facts.put("name", news.order().address().name());
        facts.put("country", words.country(news.order().address().country()));
        if (news.refunded() != null) {
            facts.put("amount", news.refunded());
        }
        return new OrderMail.Heading(
                words.with(key + ".subject", facts),
                words.t(key + ".headline"),
                words.with(key + ".lead", facts),
                news.kind().tone());
    }

    private static List<Fact> facts(News news, Words words) {
        OrderView order = news.order();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.t("mail.fact.order"), order.number()));
        facts.add(
                new Fact(
                        words.t("mail.fact.placed"),
                        words.day(LocalDate.ofInstant(order.placedAt(), ZoneOffset.UTC))));
        Shipment shipment = news.shipment();
        if (shipment != null) {
            facts.add(new Fact(words.t("mail.fact.carrier"), shipment.carrier()));
            facts.add(new Fact(words.t("mail.waybill"), shipment.waybill()));
        }
        if (news.kind().stillComing()) {
            facts.add(new Fact(words.t("mail.fact.expected"), expected(order, shipment, words)));
        }
        if (news.refunded() != null) {
            facts.add(new Fact(words.t("mail.fact.refund"), words.money(news.refunded())));
        }
        TransferInstructions transfer = news.transfer();
        if (transfer != null) {
            facts.addAll(TransferFacts.of(transfer, words));
        }
        return facts;
    }

    /**
     * The days of the promise count from the order until the parcel left, and from then on from
     * there.
     */
    private static String expected(OrderView order, @Nullable Shipment shipment, Words words) {
        LocalDate from =
                LocalDate.ofInstant(
                        shipment == null ? order.placedAt() : shipment.bookedAt(), ZoneOffset.UTC);
        return Dates.range(
                from.plusDays(order.terms().minDays()),
                from.plusDays(order.terms().maxDays()),
                words.locale());
    }

    private static List<Station> stations(MailKind kind, Words words) {
        List<Station> stations = new ArrayList<>();
        for (int i = 0; i < STATIONS.size() && kind.stations() > 0; i++) {
            stations.add(
                    new Station(words.t("mail.station." + STATIONS.get(i)), i < kind.stations()));
        }
        return stations;
    }

    private static String next(News news, Words words) {
        String key = "mail." + news.kind().key() + ".next";
        return news.kind() == MailKind.CUSTOMS_HELD
                ? words.t(key + "." + news.order().terms().incoterm().toLowerCase(Locale.ROOT))
                : words.t(key);
    }

    private OrderMail.Call call(News news, Words words) {
        OrderView order = news.order();
        String shop = publicUrl + "/" + order.locale();
        if (news.kind() == MailKind.CANCELLED) {
            return new OrderMail.Call(words.t("mail.shop_again"), shop, "");
        }
        String note = words.t("mail.link_secret");
        if (news.kind().unpaid()) {
            String checkout = shop + "/checkout/" + order.checkoutId();
            return new OrderMail.Call(words.t("mail.pay"), checkout, note);
        }
        String secret = URLEncoder.encode(news.secret(), StandardCharsets.UTF_8);
        boolean pays = news.kind() == MailKind.PAYMENT_AGAIN;
        return new OrderMail.Call(
                words.t(pays ? "mail.pay" : "mail.follow"),
                shop + "/order/" + order.id() + "?secret=" + secret,
                note);
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

    private static OrderMail.Imprint imprint(Seller seller, Words words) {
        Company company = seller.company();
        if (company == null) {
            return new OrderMail.Imprint(List.of(), List.of(), seller.demo());
        }
        List<String> help = new ArrayList<>();
        help.add(words.t("mail.help.text", "email", company.email()));
        if (company.address().phone() != null) {
            help.add(words.t("mail.help.phone", "phone", company.address().phone()));
        }
        List<String> lines = new ArrayList<>();
        lines.add(words.t("mail.imprint", "company", company.name()));
        address(company.address(), words).stream()
                .filter(line -> !line.equals(company.name()))
                .forEach(lines::add);
        return new OrderMail.Imprint(help, lines, seller.demo());
    }
}
