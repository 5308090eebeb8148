package io.entrepot.notification.page;

import io.entrepot.platform.text.Words;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Everything a mail about an order says, ready to be read; addresses of links are complete. */
public record OrderMail(
        Words words,
        Heading heading,
        List<Fact> facts,
        List<Station> stations,
        Call call,
        String next,
        Receipt receipt,
        List<String> address,
        Imprint imprint) {

    /** How the news feels: it decides one colour. */
    public enum Tone {
        PLAIN,
        GOOD,
        ATTENTION
    }

    /** What the mail is about. */
    public record Heading(String subject, String headline, String lead, Tone tone) {}

    /** One figure to find at a glance. */
    public record Fact(String label, String value) {}

    /** A step of the way; the one reached last is where the parcel is. */
    public record Station(String label, boolean reached) {}

    /** The one thing to do, and what to know about the link. */
    public record Call(String label, String link, String note) {}

    /** What was bought and what it costs, delivered; and where all of it is on paper. */
    public record Receipt(
            List<Item> items,
            List<Amount> amounts,
            String total,
            String sentence,
            boolean paid,
            @Nullable String paper) {}

    /** A line of the order; the picture is a whole address. */
    public record Item(
            String name,
            String options,
            String quantity,
            String amount,
            @Nullable String picture) {}

    /** A line of the landed cost; the note says what is special about it, or is empty. */
    public record Amount(String label, String amount, String note) {}

    /** Who sells, and whom to write to. */
    public record Imprint(List<String> help, List<String> seller, boolean demo) {}

    /** The side where lines begin, for clients that know no logical sides. */
    public String start() {
        return words.rightToLeft() ? "right" : "left";
    }

    public String end() {
        return words.rightToLeft() ? "left" : "right";
    }
}
