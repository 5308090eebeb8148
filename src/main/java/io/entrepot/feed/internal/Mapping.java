package io.entrepot.feed.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which column of a file means which of ours, and what a column that the file lacks shall say. An
 * unmapped column is left alone.
 */
record Mapping(Map<String, String> columns, Map<String, String> defaults) {
    static final Mapping NONE = new Mapping(Map.of(), Map.of());

    Mapping {
        columns = Map.copyOf(columns);
        defaults = Map.copyOf(defaults);
    }

    /** Columns by their names and by what others call them, whatever the case and the blanks. */
    static Mapping suggested(List<String> names, List<Column> known) {
        Map<String, String> columns = new LinkedHashMap<>();
        Set<String> taken = new TreeSet<>();
        for (String name : names) {
            String field = field(name, known);
            if (!field.isEmpty() && taken.add(field)) {
                columns.put(name, field);
            }
        }
        return new Mapping(columns, Map.of());
    }

    private static String field(String name, List<Column> known) {
        int colon = name.indexOf(':');
        String base = bare(colon < 0 ? name : name.substring(0, colon));
        for (Column column : known) {
            boolean meant =
                    bare(column.name()).equals(base)
                            || column.aliases().stream().anyMatch(a -> bare(a).equals(base));
            if (meant && (colon < 0 || column.family())) {
                return colon < 0 ? column.name() : column.name() + name.substring(colon);
            }
        }
        return "";
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
    }

    /** Refused where a field is unknown, meant twice, or required and missing. */
    void check(List<String> names, List<Column> known) throws BadFile {
        Set<String> fields = new TreeSet<>();
        for (Map.Entry<String, String> column : columns.entrySet()) {
            String field = column.getValue();
            if (known.stream().noneMatch(one -> one.takes(field))) {
                throw new BadFile("unknown_field", "There is no field " + field);
            }
            if (!names.contains(column.getKey())) {
                continue;
            }
            if (!fields.add(field)) {
                throw new BadFile("field_twice", "Two columns are mapped to " + field);
            }
        }
        fields.addAll(defaults.keySet());
        for (Column column : known) {
            if (column.required() && fields.stream().noneMatch(column::takes)) {
                throw new BadFile(
                        "column_missing", "The column %s is missing".formatted(column.name()));
            }
        }
    }

    /** The row under our names. */
    Cells of(Cells row) {
        if (row.bad() != null) {
            return row;
        }
        Map<String, String> values = new HashMap<>(defaults);
        columns.forEach(
                (name, field) -> {
                    String value = row.get(name);
                    if (value != null) {
                        values.put(field, value);
                    }
                });
        return Cells.of(row.line(), values);
    }

    /** Whether the file can say anything of this field, so that a blank cell means "nothing". */
    boolean speaksOf(String field) {
        return columns.containsValue(field) || defaults.containsKey(field);
    }
}
