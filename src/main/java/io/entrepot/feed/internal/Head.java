package io.entrepot.feed.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The first row of a table, and how cells become what stands under its names. */
record Head(List<String> names, boolean apostrophes) {
    private static final int MOST_COLUMNS = 1_000;
    private static final int LONGEST_NAME = 200;
    static final int LONGEST_CELL = 100_000;
    private static final String FORMULA_STARTS = "=+-@\t\r'";

    /** Apostrophes before formulas are taken off where our own exports put them. */
    static Head of(List<String> cells, boolean apostrophes) throws BadFile {
        List<String> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String cell : cells) {
            String name = cell.strip();
            names.add(name);
            if (!name.isEmpty() && !seen.add(name)) {
                throw new BadFile("column_twice", "Two columns are called " + name);
            }
            if (name.length() > LONGEST_NAME || name.indexOf('\0') >= 0) {
                throw new BadFile("column_name", "A name of a column is too long or no text");
            }
        }
        if (seen.isEmpty()) {
            throw new BadFile("no_columns", "The first row names no column");
        }
        if (names.size() > MOST_COLUMNS) {
            throw new BadFile("too_many_columns", "At most " + MOST_COLUMNS + " columns");
        }
        return new Head(List.copyOf(names), apostrophes);
    }

    /** Cells beyond the head, NUL bytes and endless cells make a row bad, not the file. */
    Cells row(long line, List<String> cells) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (cell.isBlank()) {
                continue;
            }
            String name = i < names.size() ? names.get(i) : "";
            if (i >= names.size()) {
                return Cells.bad(line, "#" + (i + 1), "cell_without_column", cell);
            }
            if (cell.indexOf('\0') >= 0) {
                return Cells.bad(line, name, "nul_character", cell.replace('\0', '\uFFFD'));
            }
            if (cell.length() > LONGEST_CELL) {
                return Cells.bad(line, name, "cell_too_long", cell.substring(0, 100));
            }
            if (!name.isEmpty()) {
                values.put(name, plain(cell));
            }
        }
        return Cells.of(line, values);
    }

    private String plain(String cell) {
        boolean guarded =
                apostrophes
                        && cell.length() > 1
                        && cell.charAt(0) == '\''
                        && FORMULA_STARTS.indexOf(cell.charAt(1)) >= 0;
        return guarded ? cell.substring(1) : cell.strip();
    }
}
