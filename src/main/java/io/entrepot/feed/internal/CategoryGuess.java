package io.entrepot.feed.internal;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Guesses a category by points: each row of a table (reference/icecat-category-rules.csv) that
 * holds speaks for its category, and the one with the most points wins. A guess is always to be
 * reviewed.
 */
final class CategoryGuess {
    static final String NONE = "other-electronics";

    private enum Where {
        KEY,
        TITLE,
        KIND
    }

    private record Rule(String category, int points, Where where, Pattern pattern) {
        boolean holds(String title, String kind, Set<String> keys) {
            return switch (where) {
                case KEY -> keys.contains(pattern.pattern());
                case TITLE -> pattern.matcher(title).find();
                case KIND -> pattern.matcher(kind).find();
            };
        }
    }

    private final List<Rule> rules = new ArrayList<>();

    CategoryGuess() {
        for (NamedCsvRecord row : Tables.read("icecat-category-rules.csv")) {
            rules.add(
                    new Rule(
                            row.getField("category"),
                            Integer.parseInt(row.getField("points")),
                            Where.valueOf(row.getField("where").toUpperCase(java.util.Locale.ROOT)),
                            Pattern.compile(row.getField("pattern"))));
        }
    }

    /** Title and kind in lower case; keys without the feed's prefixes. */
    String of(String title, String kind, Set<String> keys) {
        Map<String, Integer> points = new LinkedHashMap<>();
        for (Rule rule : rules) {
            if (rule.holds(title, kind, keys)) {
                points.merge(rule.category(), rule.points(), Integer::sum);
            }
        }
        String best = NONE;
        int most = 0;
        for (Map.Entry<String, Integer> category : points.entrySet()) {
            if (category.getValue() > most) {
                most = category.getValue();
                best = category.getKey();
            }
        }
        return best;
    }
}
