package io.entrepot.search.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import io.entrepot.platform.run.CannotRun;
import io.entrepot.platform.run.ExitStatus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What people said of products that a query found: a table with the columns query, docid (the
 * product's id in its supplier's feed) and rating, 0 useless to 3 just what was meant. Rows that
 * don't say that are left out and told with their line; of two ratings for the same product the
 * later one holds.
 *
 * @param byQuery ratings by product, by query, in the order of the file
 * @param rows how many rows hold
 * @param broken what was wrong with the others
 */
record Judgements(Map<String, Map<String, Integer>> byQuery, long rows, List<String> broken) {
    static final int BEST = 3;

    private static final List<String> COLUMNS = List.of("query", "docid", "rating");
    private static final int LONGEST_QUERY = 1_000;

    static Judgements read(Path file) {
        Reading reading = new Reading();
        try (CsvReader<CsvRecord> rows =
                CsvReader.builder()
                        .detectBomHeader(true)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(file, StandardCharsets.UTF_8)) {
            for (CsvRecord row : rows) {
                reading.take(row);
            }
        } catch (CsvParseException broken) {
            throw new CannotRun(
                    ExitStatus.USAGE,
                    "%s is no table of comma-separated values: %s"
                            .formatted(file, broken.getMessage()),
                    broken);
        } catch (IOException e) {
            throw new CannotRun(
                    ExitStatus.USAGE, "The file " + file + " can't be read: " + e.getMessage(), e);
        }
        return reading.done(file);
    }

    /** Queries with at least one product that is of use; the others say nothing about a ranking. */
    Map<String, Map<String, Integer>> telling() {
        Map<String, Map<String, Integer>> telling = new LinkedHashMap<>(byQuery);
        telling.values()
                .removeIf(ratings -> ratings.values().stream().allMatch(rating -> rating == 0));
        return telling;
    }

    /** Works through a file row by row; the first one names the columns. */
    private static final class Reading {
        private final Map<String, Map<String, Integer>> byQuery = new LinkedHashMap<>();
        private final List<String> broken = new ArrayList<>();
        private List<Integer> columns = List.of();
        private long rows;

        void take(CsvRecord row) {
            if (columns.isEmpty()) {
                columns = columns(row);
                return;
            }
            String query = field(row, 0);
            String product = field(row, 1);
            String rating = field(row, 2);
            if (query.isEmpty() && product.isEmpty() && rating.isEmpty()) {
                return;
            }
            String wrong = wrong(query, product, rating);
            if (wrong.isEmpty()) {
                byQuery.computeIfAbsent(query, key -> new LinkedHashMap<>())
                        .put(product, rating.charAt(0) - '0');
                rows++;
            } else {
                broken.add("line %d: %s".formatted(row.getStartingLineNumber(), wrong));
            }
        }

        private static String wrong(String query, String product, String rating) {
            if (query.isEmpty()) {
                return "no query";
            }
            if (query.length() > LONGEST_QUERY) {
                return "the query is longer than %d characters".formatted(LONGEST_QUERY);
            }
            if (product.isEmpty()) {
                return "no docid";
            }
            return rating.matches("[0-3](\\.0+)?")
                    ? ""
                    : "'%s' is no rating from 0 to 3".formatted(rating);
        }

        private static List<Integer> columns(CsvRecord header) {
            List<String> names =
                    header.getFields().stream()
                            .map(name -> name.strip().toLowerCase(Locale.ROOT))
                            .toList();
            return COLUMNS.stream().map(names::indexOf).toList();
        }

        private String field(CsvRecord row, int which) {
            int at = columns.get(which);
            return at >= 0 && at < row.getFieldCount() ? row.getField(at).strip() : "";
        }

        Judgements done(Path file) {
            if (columns.isEmpty() || columns.contains(-1)) {
                throw new CannotRun(
                        ExitStatus.USAGE,
                        "%s has no header with the columns query, docid and rating."
                                .formatted(file));
            }
            return new Judgements(byQuery, rows, broken);
        }
    }
}
