package io.entrepot.pricing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.kernel.Money;
import io.entrepot.pricing.PriceRow;
import io.entrepot.pricing.PriorPrice;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The lowest price of the thirty days before a reduction: days are counted, today is day 100. */
class ReductionsTest {
    private static final UUID POT = TestingBook.POT;
    private static final Instant ZERO = Instant.parse("2026-08-15T00:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            textBlock =
                    """
                    # windows list:begin-end:minor                          | prior | since
                    de:0-:3990                                              | none  | none
                    de:0-95:3990 de:95-:2990                                | 3990  | 95
                    de:0-95:2990 de:95-:3990                                | none  | none
                    de:0-80:2500 de:80-95:3990 de:95-:2990                  | none  | none
                    de:0-60:2500 de:60-95:3990 de:95-:2990                  | 3990  | 95
                    de:0-80:3500 de:80-95:3990 de:95-:2990                  | 3500  | 95
                    de:0-90:3990 de:90-95:3490 de:95-:2990                  | 3490  | 95
                    de:0-90:3990 de:90-95:2990 de:95-:2990                  | 3990  | 90
                    de:0-60:3990 de:60-:2990                                | none  | none
                    de:95-:2990                                             | none  | none
                    de:0-:3990 sale:95-:2990                                | 3990  | 95
                    de:0-:3990 sale:80-85:2800 sale:95-:2900                | none  | none
                    de:0-90:3990 de:92-:2990                                | 3990  | 92
                    """)
    void is_found(String windows, @Nullable Long prior, @Nullable Integer since) {
        Optional<PriorPrice> found = reductions(windows).of(POT, day(100), Duration.ofDays(30));
        assertThat(found.map(each -> each.lowest().minor())).isEqualTo(Optional.ofNullable(prior));
        assertThat(found.map(PriorPrice::reducedAt))
                .isEqualTo(Optional.ofNullable(since).map(ReductionsTest::day));
    }

    private static Reductions reductions(String windows) {
        Map<String, List<PriceRow>> rows = new HashMap<>();
        for (String word : windows.split(" ")) {
            String[] part = word.split("[:-]", -1);
            rows.computeIfAbsent(part[0], list -> new ArrayList<>())
                    .add(
                            new PriceRow(
                                    UUID.nameUUIDFromBytes(word.getBytes(StandardCharsets.UTF_8)),
                                    POT,
                                    1,
                                    Money.of(Long.parseLong(part[3]), "EUR"),
                                    day(Integer.parseInt(part[1])),
                                    part[2].isEmpty() ? null : day(Integer.parseInt(part[2])),
                                    null));
        }
        return new Reductions(List.of("sale", "de"), rows);
    }

    private static Instant day(int day) {
        return ZERO.plus(Duration.ofDays(day));
    }
}
