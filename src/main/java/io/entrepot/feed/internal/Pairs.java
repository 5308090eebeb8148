package io.entrepot.feed.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lists and pairs within one cell; a backslash before a sign means the sign itself. */
final class Pairs {
    private Pairs() {}

    static String join(List<String> parts) {
        return parts.stream().map(Pairs::guarded).collect(Collectors.joining("|"));
    }

    static String join(Map<String, String> pairs) {
        return pairs.entrySet().stream()
                .map(pair -> guarded(pair.getKey()) + "=" + guarded(pair.getValue()))
                .collect(Collectors.joining("|"));
    }

    static List<String> list(String cell) {
        return split(cell, '|').stream().map(Pairs::plain).toList();
    }

    /** The parts as they are written, signs still guarded. */
    static List<String> split(String cell, char sign) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) == '\\') {
                i++;
            } else if (cell.charAt(i) == sign) {
                parts.add(cell.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(cell.substring(from));
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    /** Where the first unguarded equals sign stands. */
    static int separator(String part) {
        for (int i = 0; i < part.length(); i++) {
            if (part.charAt(i) == '\\') {
                i++;
            } else if (part.charAt(i) == '=') {
                return i;
            }
        }
        return -1;
    }

    static String plain(String part) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == '\\' && i + 1 < part.length()) {
                i++;
                text.append(part.charAt(i));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static String guarded(String text) {
        return text.replace("\\", "\\\\").replace("|", "\\|").replace("=", "\\=");
    }
}
