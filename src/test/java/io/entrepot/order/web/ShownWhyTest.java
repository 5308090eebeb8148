package io.entrepot.order.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.platform.text.Messages;
import io.entrepot.platform.text.Words;
import io.entrepot.pricing.PriceTrace;
import io.entrepot.pricing.PriceWords;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The sentences that say why a price is what it is. */
class ShownWhyTest {
    private static final Messages MESSAGES = Messages.load();

    @Test
    void a_converted_price_says_from_what_and_at_which_rate() {
        List<String> why =
                PriceWords.why(
                        trace(PriceTrace.Because.COMPANY, 10),
                        new Words(MESSAGES, Locale.forLanguageTag("de-DE")));
        assertThat(why)
                .containsExactly(
                        "Der mit Ihrer Firma vereinbarte Preis, seit 1. November 2026.",
                        "Er gilt ab 10 Stück.",
                        "Er endet am 24. Dezember 2026.",
                        "Umgerechnet aus 20,00\u00a0$ zum Kurs 0.9 (ECB, 20. November 2026); das"
                                + " ergibt 18,00\u00a0€ vor der Rundung.");
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_has_a_sentence(PriceTrace.Because because) {
        for (String tag : List.of("en-GB", "ja-JP", "zh-Hant-TW", "zh-Hans-CN", "ar-AE", "pt-BR")) {
            assertThat(
                            PriceWords.why(
                                    trace(because, 1),
                                    new Words(MESSAGES, Locale.forLanguageTag(tag))))
                    .hasSize(3)
                    .noneMatch(said -> said.contains("price.why"));
        }
    }

    private static PriceTrace trace(PriceTrace.Because because, int from) {
        return new PriceTrace(
                "de",
                Ids.next(),
                from,
                Instant.parse("2026-11-01T00:00:00Z"),
                Instant.parse("2026-12-24T00:00:00Z"),
                because,
                List.of(),
                new PriceTrace.Converted(
                        "us",
                        Money.of(2_000, "USD"),
                        "ecb-1",
                        "0.9",
                        LocalDate.parse("2026-11-20"),
                        "ECB",
                        Instant.parse("2026-11-23T13:00:00Z"),
                        0,
                        Money.of(1_800, "EUR"),
                        1));
    }
}
