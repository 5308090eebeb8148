package io.entrepot.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.kernel.Money;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;

class ValuesTest {
    @Test
    void makes_the_facts_of_a_rule_readable() {
        Map<String, String> facts =
                Map.of(
                        "base", "EUR 96.64",
                        "rate", "0.19",
                        "country", "DE",
                        "since", "2026-07-01",
                        "hsCode", "950300",
                        "service", "GB");
        assertThat(Values.readable(facts, Locale.GERMANY))
                .containsEntry("base", "96,64\u00a0€")
                .containsEntry("rate", "19\u00a0%")
                .containsEntry("country", "Deutschland")
                .containsEntry("since", "1. Juli 2026")
                .containsEntry("hsCode", "950300")
                .containsEntry("service", "GB");
    }

    @Test
    void writes_days_spans_and_moments() {
        LocalDate from = LocalDate.of(2026, 12, 1);
        assertThat(Dates.day(from, Locale.JAPAN)).isEqualTo("2026年12月1日");
        assertThat(Dates.range(from, from.plusDays(3), Locale.GERMANY))
                .isEqualTo("Di., 1.\u2009–\u2009Fr., 4. Dez.");
        assertThat(Dates.range(from, from, Locale.UK)).isEqualTo("Tue 1 Dec");
        assertThat(Dates.moment(Instant.parse("2026-12-01T09:30:00Z"), ZoneOffset.UTC, Locale.UK))
                .isEqualTo("1 Dec 2026, 09:30");
    }

    @Test
    void writes_weights_lengths_shares_and_counts() {
        assertThat(Amounts.weight(850, Locale.US)).isEqualTo("850 g");
        assertThat(Amounts.weight(1250, Locale.GERMANY)).isEqualTo("1,25 kg");
        assertThat(Amounts.length(305, Locale.GERMANY)).isEqualTo("30,5 cm");
        assertThat(Amounts.share(new BigDecimal("0.0275"), Locale.US)).isEqualTo("2.75%");
        assertThat(Amounts.count(19406, Locale.GERMANY)).isEqualTo("19.406");
    }

    @Test
    void names_places_languages_and_currencies() {
        assertThat(Places.country("TW", Locale.GERMANY)).isEqualTo("Taiwan");
        assertThat(Places.ownName(Locale.forLanguageTag("zh-Hant"))).isEqualTo("繁體中文");
        assertThat(Places.ownName(Locale.forLanguageTag("de"))).isEqualTo("Deutsch");
    }

    @Test
    void arabic_figures_are_latin_as_the_emirates_write_them() {
        Locale emirates = Locale.forLanguageTag("ar-AE");
        assertThat(MoneyFormat.display(Money.of(123450, "AED"), emirates)).contains("1,234.50");
        assertThat(Dates.day(LocalDate.of(2026, 11, 23), emirates)).isEqualTo("23 نوفمبر 2026");
        assertThat(Amounts.count(1234, emirates)).isEqualTo("1,234");
    }
}
