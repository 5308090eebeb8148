package io.entrepot.simulator;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a shopper typed; the number leaves this record only as one of the test cards. */
record CardForm(String number, String expiry, String cvc) {
    static final CardForm EMPTY = new CardForm("", "", "");

    static CardForm of(Map<String, String> fields) {
        return new CardForm(
                fields.getOrDefault("number", "").replaceAll("[ -]", ""),
                fields.getOrDefault("expiry", "").replace(" ", ""),
                fields.getOrDefault("cvc", "").strip());
    }

    static CardForm filledWith(TestCard card, YearMonth now) {
        YearMonth until = now.plusYears(2);
        return new CardForm(
                card.number(),
                "%02d/%02d".formatted(until.getMonthValue(), until.getYear() % 100),
                "123");
    }

    /** The keys of the texts that say what is wrong; empty when nothing is. */
    List<String> mistakes(YearMonth now) {
        var mistakes = new ArrayList<String>();
        if (!passesLuhn(number)) {
            mistakes.add("error.number");
        } else if (TestCard.byNumber(number).isEmpty()) {
            mistakes.add("error.realCard");
        }
        if (!isCurrent(expiry, now)) {
            mistakes.add("error.expiry");
        }
        if (!cvc.matches("\\d{3,4}")) {
            mistakes.add("error.cvc");
        }
        return mistakes;
    }

    /** The check digit of ISO/IEC 7812. */
    static boolean passesLuhn(String digits) {
        if (!digits.matches("\\d{12,19}")) {
            return false;
        }
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            int digit = digits.charAt(digits.length() - 1 - place) - '0';
            int weighted = place % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }

    private static boolean isCurrent(String expiry, YearMonth now) {
        if (!expiry.matches("\\d{2}/\\d{2}")) {
            return false;
        }
        try {
            int year = 2000 + Integer.parseInt(expiry.substring(3));
            return !YearMonth.of(year, Integer.parseInt(expiry.substring(0, 2))).isBefore(now);
        } catch (DateTimeException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "CardForm[hidden]";
    }
}
