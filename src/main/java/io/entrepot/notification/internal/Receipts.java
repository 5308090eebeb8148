package io.entrepot.notification.internal;

import io.entrepot.kernel.Money;
import io.entrepot.notification.page.OrderMail;
import io.entrepot.order.Charge;
import io.entrepot.order.OrderLine;
import io.entrepot.order.OrderView;
import io.entrepot.platform.text.Amounts;
import io.entrepot.platform.text.ChargeWords;
import io.entrepot.platform.text.Words;

import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was bought and its landed cost, as promised at the order. */
final class Receipts {
    private static final String OWN_PICTURES = "/media/";

    private final String publicUrl;

    private record Line(String label, String note) {}

    Receipts(String publicUrl) {
        this.publicUrl = publicUrl;
    }

    OrderMail.Receipt of(News news, Words words) {
        OrderView order = news.order();
        MailKind kind = news.kind();
        String incoterm = order.terms().incoterm().toLowerCase(Locale.ROOT);
        return new OrderMail.Receipt(
                order.lines().stream().map(line -> item(line, words)).toList(),
                amounts(order, words),
                words.money(order.total()),
                words.t("quote.sentence." + incoterm),
                incoterm.equals("ddp") && !kind.unpaid(),
                kind.receipted() ? paper(news) : null);
    }

    private String paper(News news) {
        return "%s/api/v1/orders/%s/receipt?secret=%s"
                .formatted(
                        publicUrl,
                        news.order().id(),
                        URLEncoder.encode(news.secret(), StandardCharsets.UTF_8));
    }

    private OrderMail.Item item(OrderLine line, Words words) {
        return new OrderMail.Item(
                line.name(),
                String.join(" · ", line.options().values()),
                Amounts.count(line.quantity(), words.locale()),
                words.money(line.unit().times(line.quantity())),
                picture(line.picture()));
    }

    /** Our own pictures come in widths; others are shown as they are, if they can be reached. */
    private @Nullable String picture(@Nullable String name) {
        if (name == null) {
            return null;
        }
        if (name.startsWith(OWN_PICTURES)) {
            return name.endsWith(".jpg")
                    ? publicUrl + name.substring(0, name.length() - 4) + "-w320.jpg"
                    : publicUrl + name + "-w320.webp";
        }
        return name.startsWith("https://") ? name : null;
    }

    /** Charges of several goods that are called alike are one line, as on a till receipt. */
    private static List<OrderMail.Amount> amounts(OrderView order, Words words) {
        Map<Line, Money> sums = new LinkedHashMap<>();
        for (Charge charge : order.charges()) {
            ChargeWords said =
                    ChargeWords.of(charge.kind().name(), charge.reason(), charge.facts(), words);
            String note = said.note(charge.charged(), charge.estimate(), words);
            sums.merge(new Line(said.label(), note), charge.amount(), Money::plus);
        }
        return sums.entrySet().stream()
                .map(
                        sum ->
                                new OrderMail.Amount(
                                        sum.getKey().label,
                                        words.money(sum.getValue()),
                                        sum.getKey().note))
                .toList();
    }
}
