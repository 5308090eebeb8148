package io.entrepot.simulator;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The HTML of the payment page; everything from outside is escaped on its way in. */
record HostedPage(SimulatedPayment payment, PageTexts texts) {

    String form(CardForm card, List<String> mistakes) {
        return frame(
                """
                <h1>%s</h1>
                <p class="amount">%s</p>
                <p class="about">%s</p>
                %s
                <form method="post" action="/pay/%s" autocomplete="on">
                %s
                <label for="number">%s</label>
                <input id="number" name="number" dir="ltr" inputmode="numeric"
                  autocomplete="cc-number" maxlength="23" required value="%s">
                <div class="pair">
                <div><label for="expiry">%s</label>
                <input id="expiry" name="expiry" dir="ltr" inputmode="numeric" autocomplete="cc-exp"
                  placeholder="MM/YY" maxlength="7" required value="%s"></div>
                <div><label for="cvc">%s</label>
                <input id="cvc" name="cvc" dir="ltr" inputmode="numeric" autocomplete="cc-csc"
                  maxlength="4" required value="%s"></div>
                </div>
                <button type="submit">%s</button>
                </form>
                %s
                %s
                """
                        .formatted(
                                word("pay.title"),
                                money(),
                                escape(payment.terms().description()),
                                alert(mistakes),
                                payment.id(),
                                hidden(),
                                word("pay.number"),
                                escape(card.number().replaceAll("(.{4})(?!$)", "$1 ")),
                                word("pay.expiry"),
                                escape(card.expiry()),
                                word("pay.cvc"),
                                escape(card.cvc()),
                                word("pay.button").replace("{amount}", money()),
                                cancel(),
                                testCards()));
    }

    String challenge(String code, List<String> mistakes) {
        return frame(
                """
                <h1>%s</h1>
                <p class="amount">%s</p>
                <p class="about">%s</p>
                <p class="code"><code>%s</code></p>
                %s
                <form method="post" action="/pay/%s/challenge">
                %s
                <label for="code">%s</label>
                <input id="code" name="code" inputmode="numeric" autocomplete="one-time-code"
                  maxlength="6">
                <button type="submit" name="action" value="code">%s</button>
                <button type="submit" name="action" value="approve" class="quiet">%s</button>
                <button type="submit" name="action" value="refuse" class="quiet">%s</button>
                </form>
                """
                        .formatted(
                                word("challenge.title"),
                                money(),
                                word("challenge.about"),
                                escape(code),
                                alert(mistakes),
                                payment.id(),
                                hidden(),
                                word("challenge.code"),
                                word("challenge.send"),
                                word("challenge.approve"),
                                word("challenge.refuse")));
    }

    /** The page for an address that opens nothing; it tells a stranger nothing else. */
    static String unknown(PageTexts texts) {
        return document(texts, "<h1>" + escape(texts.text("unknown.title")) + "</h1>", "");
    }

    private String frame(String content) {
        String languages =
                PageTexts.LANGUAGES.stream()
                        .map(
                                each ->
                                        "<a lang=\"%s\" href=\"%s&amp;lang=%s\">%s</a>"
                                                .formatted(
                                                        each,
                                                        address(),
                                                        each,
                                                        PageTexts.closestTo(each).text("name")))
                        .collect(Collectors.joining(" "));
        return document(texts, content, "<nav>" + languages + "</nav>");
    }

    private static String document(PageTexts texts, String content, String footer) {
        return """
        <!doctype html>
        <html lang="%s" dir="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>%s</title>
        <link rel="stylesheet" href="/assets/simulator.css">
        </head>
        <body>
        <p class="notice" role="note">%s</p>
        <main>
        %s</main>
        <footer>%s</footer>
        </body>
        </html>
        """
                .formatted(
                        texts.language(),
                        texts.direction(),
                        escape(texts.text("title")),
                        escape(texts.text("notice")),
                        content,
                        footer);
    }

    private String cancel() {
        return """
        <form method="post" action="/pay/%s/cancel" class="cancel">
        %s
        <button type="submit" class="link">%s</button>
        </form>
        """
                .formatted(payment.id(), hidden(), word("pay.cancel"));
    }

    private String testCards() {
        String row = "<li><a href=\"%s&amp;lang=%s&amp;card=%s\" dir=\"ltr\">%s</a> %s</li>\n";
        String rows =
                Arrays.stream(TestCard.values())
                        .map(
                                card ->
                                        row.formatted(
                                                address(),
                                                texts.language(),
                                                card.id(),
                                                card.grouped(),
                                                word("card." + card.id())))
                        .collect(Collectors.joining());
        return """
        <details open>
        <summary>%s</summary>
        <ul class="cards">
        %s</ul>
        </details>
        """
                .formatted(word("cards.title"), rows);
    }

    private String alert(List<String> mistakes) {
        if (mistakes.isEmpty()) {
            return "";
        }
        return mistakes.stream()
                .map(key -> "<li>" + word(key) + "</li>")
                .collect(Collectors.joining("", "<ul class=\"alert\" role=\"alert\">", "</ul>"));
    }

    private String hidden() {
        return "<input type=\"hidden\" name=\"token\" value=\"%s\">".formatted(payment.token())
                + "<input type=\"hidden\" name=\"lang\" value=\"%s\">".formatted(texts.language());
    }

    private String address() {
        return "/pay/" + payment.id() + "?token=" + payment.token();
    }

    private String money() {
        return escape(texts.money(payment.terms().amount(), payment.terms().currency()));
    }

    private String word(String key) {
        return escape(texts.text(key));
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
