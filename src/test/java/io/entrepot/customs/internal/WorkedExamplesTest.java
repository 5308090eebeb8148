package io.entrepot.customs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.customs.CannotQuote;
import io.entrepot.customs.Flow;
import io.entrepot.customs.LandedCost;
import io.entrepot.customs.LandedCostResult;
import io.entrepot.customs.TransportMode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The law's formulas worked out by hand, each with its source, against the engine. */
class WorkedExamplesTest {

    static Stream<Example> examples() throws IOException {
        try (var in =
                WorkedExamplesTest.class.getResourceAsStream("/customs/worked-examples.txt")) {
            String text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                    .map(Example::new)
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void comes_out_as_worked_by_hand(Example example) {
        LandedCostResult result = example.quoting().ask();

        assertThat(told(result)).as(result.toString()).isEqualTo(example.expected());
    }

    private static List<String> told(LandedCostResult result) {
        return switch (result) {
            case CannotQuote refused -> List.of("cannot", refused.code().name());
            case LandedCost quote ->
                    List.of(
                            quote.totals().duty().toMajor().toPlainString(),
                            quote.totals().fees().toMajor().toPlainString(),
                            quote.totals().tax().toMajor().toPlainString(),
                            quote.totals().total().toMajor().toPlainString(),
                            quote.certainty().name());
        };
    }

    /** One row of the table. */
    record Example(List<String> cells) {

        Quoting quoting() {
            Quoting quoting =
                    Quoting.to(cells.get(1), cells.get(6))
                            .region(cells.get(2))
                            .from(cells.get(3))
                            .freight(cells.get(7));
            if (!cells.get(5).isEmpty()) {
                quoting.on(cells.get(5));
            }
            for (String term : cells.get(4).split(" ")) {
                apply(term, quoting);
            }
            if (!cells.get(9).isEmpty()) {
                String[] rate = cells.get(9).split("[:=]");
                quoting.rate(rate[0], rate[1], rate[2]);
            }
            return quoting.goods(cells.get(8));
        }

        private static void apply(String term, Quoting quoting) {
            String value = term.substring(term.indexOf(':') + 1);
            switch (term.substring(0, term.indexOf(':') + 1)) {
                case "mode:" -> quoting.by(TransportMode.valueOf(value));
                case "class:" -> quoting.ofClass(value);
                case "flow:" -> quoting.flow(Flow.valueOf(value));
                case "year:" -> quoting.boughtThisYear(value);
                default -> {
                    switch (term) {
                        case "" -> {}
                        case "bears" -> quoting.merchantBears(true);
                        case "untaxed-duty" -> quoting.withoutTaxOnDuty();
                        default -> quoting.holding(term);
                    }
                }
            }
        }

        List<String> expected() {
            return cells.get(10).equals("cannot") ? cells.subList(10, 12) : cells.subList(10, 15);
        }

        @Override
        public String toString() {
            return cells.getFirst();
        }
    }
}
