package io.entrepot.customs.internal;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/**
 * Which goods a rule covers, by HS code: prefixes of any length ({@code 6911 820559}) and ranges of
 * prefixes ({@code 25..97}, {@code 2203..2208}), separated by blanks; an exclamation mark takes
 * goods out again ({@code !24}). Nothing but exclusions covers all other classified goods; empty
 * covers everything, classified or not.
 */
record HsScope(List<Part> in, List<Part> out) {

    /** A prefix, or the range between two prefixes of the same length. */
    record Part(String first, String last) {
        static Part parse(String token) {
            int dots = token.indexOf("..");
            Part part =
                    dots < 0
                            ? new Part(token, token)
                            : new Part(token.substring(0, dots), token.substring(dots + 2));
            if (!part.first.matches("\\d{2,10}")
                    || !part.last.matches("\\d{2,10}")
                    || part.first.length() != part.last.length()
                    || part.first.compareTo(part.last) > 0) {
                throw new IllegalArgumentException("'" + token + "' names no goods");
            }
            return part;
        }

        /** Length of the prefix, 1 for a range of chapters, -1 for no match. */
        int depth(String hsCode) {
            int length = first.length();
            if (hsCode.length() < length) {
                return -1;
            }
            if (first.equals(last)) {
                return hsCode.startsWith(first) ? length : -1;
            }
            String prefix = hsCode.substring(0, length);
            return first.compareTo(prefix) <= 0 && prefix.compareTo(last) <= 0 ? length - 1 : -1;
        }

        String words() {
            return first.equals(last) ? first : first + ".." + last;
        }
    }

    static HsScope parse(String text) {
        List<String> tokens = text.isBlank() ? List.of() : Arrays.asList(text.strip().split(" +"));
        return new HsScope(
                tokens.stream().filter(token -> !token.startsWith("!")).map(Part::parse).toList(),
                tokens.stream()
                        .filter(token -> token.startsWith("!"))
                        .map(token -> Part.parse(token.substring(1)))
                        .toList());
    }

    boolean any() {
        return in.isEmpty() && out.isEmpty();
    }

    /** Length of the longest prefix that fits, 0 for everything, -1 for no match. */
    int depth(@Nullable String hsCode) {
        if (any()) {
            return 0;
        }
        if (hsCode == null) {
            return -1;
        }
        for (Part part : out) {
            if (part.depth(hsCode) >= 0) {
                return -1;
            }
        }
        int deepest = in.isEmpty() ? 0 : -1;
        for (Part part : in) {
            deepest = Math.max(deepest, part.depth(hsCode));
        }
        return deepest;
    }

    String words() {
        StringBuilder words = new StringBuilder();
        in.forEach(part -> words.append(words.isEmpty() ? "" : " ").append(part.words()));
        out.forEach(part -> words.append(words.isEmpty() ? "!" : " !").append(part.words()));
        return words.toString();
    }
}
