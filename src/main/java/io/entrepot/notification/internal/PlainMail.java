package io.entrepot.notification.internal;

import io.entrepot.notification.page.OrderMail;
import io.entrepot.platform.text.Words;

import java.util.StringJoiner;

/** The same mail for readers that show no HTML. */
final class PlainMail {
    private PlainMail() {}

    static String text(OrderMail mail) {
        Words words = mail.words();
        StringJoiner text = new StringJoiner("\n");
        text.add(mail.subject()).add("").add(mail.lead());
        if (mail.waybill() != null) {
            text.add(mail.waybill());
        }
        if (mail.expected() != null) {
            text.add(mail.expected());
        }
        text.add("").add(words.t("mail.follow") + ": " + mail.link());
        text.add(words.t("mail.link_secret")).add("");
        for (OrderMail.Item item : mail.items()) {
            String options = item.options().isEmpty() ? "" : " (" + item.options() + ")";
            text.add(
                    "%s × %s%s: %s"
                            .formatted(item.quantity(), item.name(), options, item.amount()));
        }
        text.add("").add(words.t("quote.title"));
        for (OrderMail.Amount amount : mail.amounts()) {
            String note = amount.note().isEmpty() ? "" : " – " + amount.note();
            text.add(amount.label() + ": " + amount.amount() + note);
        }
        text.add(words.t("quote.total") + ": " + mail.total()).add(mail.sentence()).add("");
        mail.address().forEach(text::add);
        text.add("").add(words.t("mail.why", "shop", words.t("site.name")));
        return text.toString();
    }
}
