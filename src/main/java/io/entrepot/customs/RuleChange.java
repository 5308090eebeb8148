package io.entrepot.customs;

import java.util.List;

/** A row that a set adds, takes away or changes, against another set. */
public record RuleChange(Kind kind, String file, String row, List<Cell> cells) {

    /** What became of it. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** A column that says something else; empty where a row was not there. */
    public record Cell(String column, String before, String after) {}
}
