package io.entrepot.notification.page;

import io.entrepot.platform.text.Words;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Everything a mail about an order says, ready to be read; addresses of links are complete. */
public record OrderMail(
        Words words,
        String subject,
        String lead,
        String number,
        List<Item> items,
        List<Amount> amounts,
        String total,
        String sentence,
        List<String> address,
        @Nullable String waybill,
        @Nullable String expected,
        String link) {
    /** A line of the order. */
    public record Item(String name, String options, String quantity, String amount) {}

    /** A line of the landed cost; the note says what is special about it, or is empty. */
    public record Amount(String label, String amount, String note) {}
}
