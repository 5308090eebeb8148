package io.entrepot.search.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;

/** Worked by hand: a hit gains 2^rating − 1, divided by log2 of its place plus one. */
class NdcgTest {
    @ParameterizedTest
    @CsvSource({
        // (7 + 3/1.58496 + 1/2) / the same
        "3 2 1, 3 2 1, 1.0",
        // (1 + 3/1.58496 + 7/2) / (7 + 3/1.58496 + 1/2)
        "1 2 3, 3 2 1, 0.680606",
        // nobody judged the first; 7/1.58496 over 7
        "0 3, 3, 0.630930",
        "0 0 0, 3, 0.0",
        // only ten places count: the eleventh hit gains nothing
        "0 0 0 0 0 0 0 0 0 0 3, 3, 0.0",
        // and only the ten best judged ones are the ideal
        "1 1 1 1 1 1 1 1 1 1, 1 1 1 1 1 1 1 1 1 1 1 1, 1.0"
    })
    void compares_the_order_with_the_best_there_could_be(
            String found, String judged, double figure) {
        assertThat(Ndcg.of(ratings(found), ratings(judged))).isCloseTo(figure, within(0.000001));
    }

    private static List<Integer> ratings(String text) {
        return Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
    }
}
