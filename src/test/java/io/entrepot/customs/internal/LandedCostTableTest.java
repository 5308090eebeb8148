package io.entrepot.customs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.customs.LandedCost;
import io.entrepot.customs.TransportMode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Quotes by country, one row a case, figures worked out by hand. */
class LandedCostTableTest {

    static Stream<Row> rows() throws IOException {
        try (var in =
                LandedCostTableTest.class.getResourceAsStream("/customs/landed-cost-cases.txt")) {
            String text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(
                            line ->
                                    new Row(
                                            Arrays.stream(line.split("\\|"))
                                                    .map(String::strip)
                                                    .toList()))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void quotes_to_the_minor_unit(Row row) {
        LandedCost quote = row.quoting().quote();

        String found =
                String.join(
                        " | ",
                        quote.totals().duty().toMajor().toPlainString(),
                        quote.totals().fees().toMajor().toPlainString(),
                        quote.totals().tax().toMajor().toPlainString(),
                        quote.totals().total().toMajor().toPlainString(),
                        quote.certainty().name(),
                        quote.incoterm().name());
        assertThat(found).as(quote.toString()).isEqualTo(String.join(" | ", row.expected()));
    }

    /** One row of the table. */
    record Row(List<String> cells) {

        Quoting quoting() {
            Quoting quoting =
                    Quoting.to(cells.get(1), cells.get(5))
                            .region(cells.get(2))
                            .from(cells.get(3))
                            .freight(cells.get(6))
                            .goods(cells.get(7))
                            .merchantBears(cells.get(9).equals("y"));
            for (String scheme : cells.get(4).split(" ")) {
                if (scheme.startsWith("mode:")) {
                    quoting.by(TransportMode.valueOf(scheme.substring(5)));
                } else if (!scheme.isEmpty()) {
                    quoting.holding(scheme);
                }
            }
            if (!cells.get(8).isEmpty()) {
                String[] rate = cells.get(8).split("[:=]");
                quoting.rate(rate[0], rate[1], rate[2]);
            }
            return quoting;
        }

        List<String> expected() {
            return cells.subList(10, 16);
        }

        @Override
        public String toString() {
            return cells.getFirst();
        }
    }
}
