package io.entrepot.demo;

import io.entrepot.market.MarketApi;
import io.entrepot.market.SaveRates;

import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Loads the reference rates, each under the source that published it. */
@Component
class DemoRates {
    /**
     * The file holds monthly averages and no feed renews them, so a demo lets them be a year old.
     */
    private static final int AVERAGE_DAYS = 366;

    /** What a law or a peg fixed does not age. */
    private static final int FIXED_DAYS = 36_500;

    private final MarketApi markets;

    DemoRates(MarketApi markets) {
        this.markets = markets;
    }

    /** Pegs and legal conversion rates hold for every shop, and no feed brings them. */
    void loadFixed() {
        load(source -> maxAgeDays(source) == FIXED_DAYS);
    }

    /** Answers how many rates there are. */
    int load() {
        return load(source -> true);
    }

    private int load(Predicate<String> wanted) {
        Map<String, List<String[]>> bySource =
                DemoFiles.text("/reference/fx.csv")
                        .lines()
                        .filter(line -> !line.startsWith("#") && !line.startsWith("rate_id,"))
                        .map(line -> line.split(",", -1))
                        .collect(
                                Collectors.groupingBy(
                                        cells -> cells[5], TreeMap::new, Collectors.toList()));
        bySource.keySet().removeIf(wanted.negate());
        bySource.forEach(
                (source, rows) ->
                        markets.saveRates(
                                new SaveRates(
                                        source,
                                        maxAgeDays(source),
                                        rows.stream().map(DemoRates::row).toList())));
        return bySource.values().stream().mapToInt(List::size).sum();
    }

    private static int maxAgeDays(String source) {
        return source.contains("peg") || source.contains("conversion rate")
                ? FIXED_DAYS
                : AVERAGE_DAYS;
    }

    private static SaveRates.Row row(String[] cells) {
        return new SaveRates.Row(
                cells[0],
                Currency.getInstance(cells[1]),
                Currency.getInstance(cells[2]),
                new BigDecimal(cells[3]),
                LocalDate.parse(cells[4]));
    }
}
