package io.entrepot.platform.list;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * The conditions of a list, collected with their values. Columns and conditions are the program's
 * own words; what a person typed only ever becomes a value.
 */
public final class Where {
    private final StringBuilder sql = new StringBuilder("true");
    private final List<Object> values = new ArrayList<>();

    /** A condition with its values. */
    public Where and(String condition, Object... given) {
        sql.append(" and (").append(condition).append(')');
        values.addAll(Arrays.asList(given));
        return this;
    }

    /** Equal, unless nothing was asked for. */
    public Where equal(String column, @Nullable Object value) {
        return value == null ? this : and(column + " = ?", value);
    }

    /** One of these names, unless nothing was asked for. */
    public Where oneOf(String column, @Nullable Collection<?> wanted) {
        if (wanted == null || wanted.isEmpty()) {
            return this;
        }
        Object[] names = wanted.stream().map(Object::toString).toArray();
        if (names.length == 1) {
            return and(column + " = ?", names);
        }
        return and(column + " in (" + String.join(", ", marks(names.length)) + ")", names);
    }

    /** Within these days of UTC, both of them included. */
    public Where days(String column, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null) {
            and(column + " >= ?", from.atStartOfDay().atOffset(ZoneOffset.UTC));
        }
        if (to != null) {
            and(column + " < ?", to.plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC));
        }
        return this;
    }

    private static List<String> marks(int count) {
        return Collections.nCopies(count, "?");
    }

    /** What a LIKE takes literally, with anything before and behind it. */
    public static String containing(String text) {
        return "%" + literal(text) + "%";
    }

    /** What a LIKE takes literally, with anything behind it. */
    public static String beginning(String text) {
        return literal(text) + "%";
    }

    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    public String sql() {
        return sql.toString();
    }

    public List<Object> values() {
        return values;
    }

    /** These conditions and no later ones. */
    public Where copy() {
        Where copy = new Where();
        copy.sql.setLength(0);
        copy.sql.append(sql);
        copy.values.addAll(values);
        return copy;
    }
}
