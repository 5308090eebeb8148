package io.entrepot.simulator;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The only cards this server takes, and what becomes of each. */
enum TestCard {
    SUCCESS("4242424242424242", null),
    SUCCESS_MASTERCARD("5555555555554444", null),
    CHALLENGE("4000000000003220", null),
    DECLINED("4000000000000002", "card_declined"),
    INSUFFICIENT_FUNDS("4000000000009995", "insufficient_funds"),
    EXPIRED("4000000000000069", "expired_card"),
    SLOW("4000000000000119", null),
    TIME_OUT("4000000000000341", null);

    private final String number;
    private final @Nullable String failureCode;

    TestCard(String number, @Nullable String failureCode) {
        this.number = number;
        this.failureCode = failureCode;
    }

    static Optional<TestCard> byNumber(String digits) {
        return Arrays.stream(values()).filter(card -> card.number.equals(digits)).findFirst();
    }

    static Optional<TestCard> byName(String name) {
        return Arrays.stream(values()).filter(card -> card.id().equals(name)).findFirst();
    }

    /** The name in addresses and in the texts. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String number() {
        return number;
    }

    /** In groups of four, as printed on a card. */
    String grouped() {
        return number.replaceAll("(.{4})(?!$)", "$1 ");
    }

    String last4() {
        return number.substring(12);
    }

    Optional<String> failureCode() {
        return Optional.ofNullable(failureCode);
    }
}
