package io.entrepot.notification.internal;

import io.entrepot.notification.page.OrderMail;
import io.entrepot.platform.text.Words;

import java.util.StringJoiner;

/** The same mail for readers that show no HTML. */
final class PlainMail {
    private static final String RULE = "– – –";

    private PlainMail() {}

    static String text(OrderMail mail) {
        StringJoiner text = new StringJoiner("\n");
        text.add(mail.heading().headline()).add("").add(mail.heading().lead()).add("");
        mail.facts().forEach(fact -> text.add(fact.label() + ": " + fact.value()));
        text.add("").add(mail.call().label() + ":").add(mail.call().link());
        if (!mail.call().note().isEmpty()) {
            text.add(mail.call().note());
        }
        text.add("").add(mail.words().t("mail.next")).add(mail.next()).add("").add(RULE).add("");
        receipt(text, mail);
        mail.address().forEach(text::add);
        text.add("").add(RULE).add("");
        footer(text, mail);
        return text.toString();
    }

    private static void receipt(StringJoiner text, OrderMail mail) {
        Words words = mail.words();
        for (OrderMail.Item item : mail.receipt().items()) {
            String options = item.options().isEmpty() ? "" : " (" + item.options() + ")";
            text.add(
                    "%s × %s%s: %s"
                            .formatted(item.quantity(), item.name(), options, item.amount()));
        }
        text.add("").add(words.t("quote.title"));
        for (OrderMail.Amount amount : mail.receipt().amounts()) {
            String note = amount.note().isEmpty() ? "" : " – " + amount.note();
            text.add(amount.label() + ": " + amount.amount() + note);
        }
        text.add(words.t("quote.total") + ": " + mail.receipt().total());
        text.add(mail.receipt().sentence()).add("");
        if (mail.receipt().paper() != null) {
            text.add(words.t("receipt.link") + ":").add(mail.receipt().paper()).add("");
        }
    }

    private static void footer(StringJoiner text, OrderMail mail) {
        Words words = mail.words();
        if (!mail.imprint().help().isEmpty()) {
            text.add(words.t("mail.help.title"));
        }
        mail.imprint().help().forEach(text::add);
        text.add("");
        mail.imprint().seller().forEach(text::add);
        text.add(words.t("mail.why", "shop", words.t("site.name")));
        if (mail.imprint().demo()) {
            text.add(words.t("mail.demo"));
        }
    }
}
