package io.entrepot.notification.internal;

import io.entrepot.notification.page.OrderMail.Fact;
import io.entrepot.payment.TransferInstructions;
import io.entrepot.platform.text.Words;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What somebody has to write on a transfer. */
final class TransferFacts {
    private TransferFacts() {}

    static List<Fact> of(TransferInstructions transfer, Words words) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.t("transfer.amount"), words.money(transfer.amount())));
        facts.add(new Fact(words.t("transfer.reference"), grouped(transfer.reference())));
        facts.add(new Fact(words.t("transfer.holder"), transfer.holder()));
        facts.add(new Fact("IBAN", grouped(transfer.iban())));
        if (!transfer.bic().isEmpty()) {
            facts.add(new Fact("BIC", transfer.bic()));
        }
        if (!transfer.bank().isEmpty()) {
            facts.add(new Fact(words.t("transfer.bank"), transfer.bank()));
        }
        facts.add(
                new Fact(
                        words.t("transfer.until"),
                        words.day(LocalDate.ofInstant(transfer.dueAt(), ZoneOffset.UTC))));
        return facts;
    }

    /** In fours, as they are printed and typed. */
    private static String grouped(String text) {
        return text.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
