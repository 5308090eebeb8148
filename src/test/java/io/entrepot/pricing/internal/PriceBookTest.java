package io.entrepot.pricing.internal;

import static io.entrepot.pricing.internal.TestingBook.POT;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.kernel.Money;
import io.entrepot.pricing.PriceAnswer;
import io.entrepot.pricing.PriceAnswer.Priced;
import io.entrepot.pricing.PriceAnswer.Step;
import io.entrepot.pricing.PriceAnswer.Unpriced;
import io.entrepot.pricing.PriceTrace;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which price it is, one row a case. */
class PriceBookTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # who asks | pieces | rows                                   | minor | list    | because
                    anybody    | 1      | de:1:3990                              | 3990  | de      | BASE
                    anybody    | 12     | de:1:3990 de:10:3490                   | 3490  | de      | BASE
                    anybody    | 9      | de:1:3990 de:10:3490                   | 3990  | de      | BASE
                    anybody    | 1      | de:1:3990 us:1:100:USD                 | 3990  | de      | BASE
                    anybody    | 1      | us:1:4000:USD                          | 3600  | de      | BASE
                    anybody    | 10     | us:1:4000:USD us:10:3000:USD           | 2700  | de      | BASE
                    app        | 1      | de:1:3990 channel:1:4100               | 4100  | channel | CHANNEL
                    anybody    | 1      | de:1:3990 channel:1:4100               | 3990  | de      | BASE
                    trade app  | 1      | de:1:3990 channel:1:3800 group:1:3900  | 3900  | group   | SEGMENT
                    trade acme | 1      | de:1:3990 firm:1:4500 group:1:3900     | 4500  | firm    | COMPANY
                    acme       | 1      | de:1:3990 firm:10:2500                 | 3990  | de      | BASE
                    acme       | 10     | de:1:3990 firm:10:2500                 | 2500  | firm    | COMPANY
                    acme       | 1      | firm:10:2500 us:1:4000:USD             | 3600  | de      | BASE
                    """)
    void answers(String who, int pieces, String rows, long minor, String list, String because) {
        PriceAnswer answer = TestingBook.of(rows).rate("0.9").answer(who, pieces);
        assertThat(answer).isInstanceOf(Priced.class);
        Priced priced = (Priced) answer;
        assertThat(priced.price().unit()).isEqualTo(Money.of(minor, "EUR"));
        assertThat(priced.trace().priceList()).isEqualTo(list);
        assertThat(priced.trace().because()).isEqualTo(PriceTrace.Because.valueOf(because));
    }

    @Test
    void what_has_no_rate_says_so_and_is_not_guessed() {
        assertThat(TestingBook.of("us:1:4000:USD").answer("anybody", 1))
                .isEqualTo(new Unpriced(POT, "no_rate", Map.of("pair", "USD/EUR")));
        assertThat(TestingBook.of("us:1:4000:GBP").rate("0.9").answer("anybody", 1))
                .isEqualTo(new Unpriced(POT, "no_price", Map.of()));
        assertThat(TestingBook.of("de:10:2000").answer("anybody", 9))
                .isEqualTo(new Unpriced(POT, "no_price", Map.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "4000, 1, 0, 3600, 3600",
        "4001, 1, 0, 3601, 3601",
        "4001, 5, 0, 3601, 3600",
        "4000, 5, 250, 3690, 3690",
        "4000, 100, 250, 3690, 3700",
        "1, 100, 0, 1, 100",
    })
    void a_converted_price_keeps_its_rate_its_spread_and_its_rounding(
            long dollars, long step, int spread, long exact, long unit) {
        Priced priced =
                (Priced)
                        TestingBook.of("us:1:" + dollars + ":USD")
                                .rate("0.9")
                                .rounding(step, spread)
                                .answer("anybody", 1);
        PriceTrace.Converted converted = Objects.requireNonNull(priced.trace().converted());
        assertThat(converted.exact().minor()).isEqualTo(exact);
        assertThat(converted.rateId()).isEqualTo("ecb-1");
        assertThat(converted.rateDate()).hasToString("2026-11-20");
        assertThat(converted.from()).isEqualTo(Money.of(dollars, "USD"));
        assertThat(priced.price().unit().minor()).isEqualTo(unit);
    }

    @Test
    void the_trace_names_the_lists_that_had_nothing() {
        Priced priced = (Priced) TestingBook.of("de:1:3990").answer("trade acme app", 1);
        assertThat(priced.trace().passed()).containsExactly("firm", "group", "channel");
        assertThat(priced.trace().converted()).isNull();
    }

    @Test
    void the_ladder_is_what_more_pieces_would_cost_this_buyer() {
        TestingBook book = TestingBook.of("de:1:3990 de:5:3990 de:10:3490 firm:20:3000");
        assertThat(((Priced) book.answer("anybody", 1)).ladder())
                .containsExactly(step(1, 3990), step(10, 3490));
        assertThat(((Priced) book.answer("acme", 1)).ladder())
                .containsExactly(step(1, 3990), step(10, 3490), step(20, 3000));
    }

    private static Step step(int from, long minor) {
        return new Step(from, Money.of(minor, "EUR"));
    }

    @Property(tries = 300)
    void a_falling_ladder_never_asks_more_a_piece_for_more_pieces(
            @ForAll @Size(min = 1, max = 6) List<@LongRange(min = 1, max = 500) Long> falls,
            @ForAll @IntRange(min = 1, max = 80) int few,
            @ForAll @IntRange(min = 0, max = 80) int more,
            @ForAll @LongRange(min = 1, max = 50) long rounding,
            @ForAll boolean converted) {
        StringBuilder rows = new StringBuilder();
        long unit = 5_000;
        for (int i = 0; i < falls.size(); i++) {
            int from = i == 0 ? 1 : i * 10;
            rows.append(converted ? "us" : "de").append(':').append(from).append(':');
            rows.append(unit).append(converted ? ":USD " : " ");
            unit -= falls.get(i);
        }
        TestingBook book = TestingBook.of(rows.toString()).rate("0.91357").rounding(rounding, 120);
        Money one = ((Priced) book.answer("anybody", few)).price().unit();
        Money other = ((Priced) book.answer("anybody", few + more)).price().unit();
        assertThat(other).isLessThanOrEqualTo(one);
    }

    @Property(tries = 300)
    void an_explicit_price_beats_every_converted_one(
            @ForAll @LongRange(min = 1, max = 900_000) long explicit,
            @ForAll @LongRange(min = 1, max = 900_000) long dollars) {
        TestingBook book =
                TestingBook.of("de:1:" + explicit + " us:1:" + dollars + ":USD").rate("0.9");
        Priced priced = (Priced) book.answer("anybody", 3);
        assertThat(priced.price().unit().minor()).isEqualTo(explicit);
        assertThat(priced.trace().converted()).isNull();
    }
}
