package io.entrepot.customs.internal;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import io.entrepot.customs.RuleChange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What two sets say differently, row by row and column by column. */
final class RuleDiff {
    private RuleDiff() {}

    static List<RuleChange> between(RuleFiles before, RuleFiles after) {
        List<RuleChange> changes = new ArrayList<>();
        for (String file : RuleFiles.NAMES) {
            if (!before.content(file).equals(after.content(file))) {
                changes.addAll(
                        between(file, rows(before.content(file)), rows(after.content(file))));
            }
        }
        return changes;
    }

    private static List<RuleChange> between(
            String file,
            Map<String, Map<String, String>> before,
            Map<String, Map<String, String>> after) {
        List<RuleChange> changes = new ArrayList<>();
        after.forEach(
                (row, cells) -> {
                    Map<String, String> was = before.get(row);
                    List<RuleChange.Cell> differing = cells(was == null ? Map.of() : was, cells);
                    if (was == null) {
                        changes.add(new RuleChange(RuleChange.Kind.ADDED, file, row, differing));
                    } else if (!differing.isEmpty()) {
                        changes.add(new RuleChange(RuleChange.Kind.CHANGED, file, row, differing));
                    }
                });
        before.forEach(
                (row, cells) -> {
                    if (!after.containsKey(row)) {
                        changes.add(
                                new RuleChange(
                                        RuleChange.Kind.REMOVED,
                                        file,
                                        row,
                                        cells(cells, Map.of())));
                    }
                });
        return changes;
    }

    private static List<RuleChange.Cell> cells(
            Map<String, String> before, Map<String, String> after) {
        TreeSet<String> columns = new TreeSet<>(before.keySet());
        columns.addAll(after.keySet());
        List<RuleChange.Cell> cells = new ArrayList<>();
        for (String column : columns) {
            String was = before.getOrDefault(column, "");
            String is = after.getOrDefault(column, "");
            if (!was.equals(is)) {
                cells.add(new RuleChange.Cell(column, was, is));
            }
        }
        return cells;
    }

    /** Rows by their id; the files without ids by all they say, numbered where they repeat. */
    private static Map<String, Map<String, String>> rows(String content) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(content)) {
            for (NamedCsvRecord row : reader) {
                Map<String, String> cells = row.getFieldsAsMap();
                String key =
                        cells.containsKey("rule_id")
                                ? row.getField("rule_id")
                                : cells.containsKey("restriction_id")
                                        ? row.getField("restriction_id")
                                        : String.join(" ", row.getFields());
                rows.put(key, cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
