package io.entrepot.customs.internal;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import io.entrepot.customs.RuleProblem;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads a set of files into a snapshot, and tells every row that can't be read. */
final class RuleReader {
    private static final int MOST_ROWS = 100_000;

    private final RuleFiles files;
    private final List<RuleProblem> problems = new ArrayList<>();
    private final Map<String, String> places = new HashMap<>();

    private RuleReader(RuleFiles files) {
        this.files = files;
    }

    /**
     * What came of the files.
     *
     * @param snapshot empty when a row could not be read: nothing is quoted from half the law
     * @param places where each rule stands, by its id
     */
    record Read(
            Optional<RuleSnapshot> snapshot,
            List<RuleProblem> problems,
            Map<String, String> places) {
        RuleSnapshot orThrow() {
            return snapshot.orElseThrow(
                    () -> new IllegalStateException("The rules can't be read: " + problems));
        }
    }

    static Read read(RuleFiles files) {
        return new RuleReader(files).read();
    }

    private Read read() {
        List<Rule> rules = new ArrayList<>();
        for (String file : RuleFiles.RULES) {
            rows(file, RuleRow::rule).forEach(row -> keep(file, row, rules));
        }
        Map<String, Set<String>> groups = new TreeMap<>();
        rows(RuleFiles.GROUPS, row -> row)
                .forEach(
                        row ->
                                groups.computeIfAbsent(
                                                row.value().getField("country"),
                                                key -> new TreeSet<>())
                                        .add(row.value().getField("group")));
        List<Territory> territories = values(rows(RuleFiles.TERRITORIES, RuleReader::territory));
        List<RestrictionRule> restrictions =
                values(rows(RuleFiles.RESTRICTIONS, RuleRow::restriction));
        Optional<RuleSnapshot> snapshot =
                problems.isEmpty()
                        ? Optional.of(
                                RuleSnapshot.of(
                                        files.version(),
                                        rules,
                                        groups,
                                        new RuleSnapshot.Places(territories, restrictions)))
                        : Optional.empty();
        return new Read(snapshot, List.copyOf(problems), Map.copyOf(places));
    }

    /** A row with the line it begins on. */
    private record Row<T>(long line, T value) {}

    private void keep(String file, Row<Rule> row, List<Rule> rules) {
        String place = file + ":" + row.line() + " " + row.value().id();
        String other = places.putIfAbsent(row.value().id(), place);
        if (other != null) {
            problems.add(
                    new RuleProblem(
                            "same_id", true, List.of(other, place), "rule_id is there twice"));
        } else {
            rules.add(row.value());
        }
    }

    private static <T> List<T> values(List<Row<T>> rows) {
        return rows.stream().map(Row::value).toList();
    }

    private <T> List<Row<T>> rows(String file, Function<NamedCsvRecord, T> reading) {
        List<Row<T>> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(files.content(file))) {
            for (NamedCsvRecord row : reader) {
                if (rows.size() >= MOST_ROWS) {
                    problems.add(unreadable(file, row.getStartingLineNumber(), "too many rows"));
                    break;
                }
                T value = parsed(file, row, reading);
                if (value != null) {
                    rows.add(new Row<>(row.getStartingLineNumber(), value));
                }
            }
        } catch (java.io.IOException | RuntimeException e) {
            problems.add(unreadable(file, 1, String.valueOf(e.getMessage())));
        }
        return rows;
    }

    private <T> @Nullable T parsed(
            String file, NamedCsvRecord row, Function<NamedCsvRecord, T> reading) {
        try {
            return reading.apply(row);
        } catch (RuntimeException e) {
            problems.add(
                    unreadable(file, row.getStartingLineNumber(), String.valueOf(e.getMessage())));
            return null;
        }
    }

    private static RuleProblem unreadable(String file, long line, String why) {
        return new RuleProblem("unreadable", true, List.of(file + ":" + line), why);
    }

    private static Territory territory(NamedCsvRecord row) {
        return new Territory(
                row.getField("country"),
                Pattern.compile(row.getField("postcode_pattern")),
                row.getField("territory"));
    }
}
