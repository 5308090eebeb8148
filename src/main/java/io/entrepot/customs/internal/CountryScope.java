package io.entrepot.customs.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Countries and groups a rule covers: {@code US MX}, {@code EU}, or with exclamation marks all but
 * these ({@code !EU}). Empty covers every country.
 */
record CountryScope(List<String> in, List<String> out) {

    static CountryScope parse(String text) {
        List<String> tokens =
                text.isBlank() || text.equals("*") ? List.of() : Arrays.asList(text.split(" "));
        return new CountryScope(
                tokens.stream().filter(token -> !token.startsWith("!")).toList(),
                tokens.stream()
                        .filter(token -> token.startsWith("!"))
                        .map(token -> token.substring(1))
                        .toList());
    }

    boolean any() {
        return in.isEmpty() && out.isEmpty();
    }

    /** Whether a country is covered, given the groups (EU) that it belongs to. */
    boolean covers(String country, Set<String> groups) {
        boolean listed =
                in.isEmpty() || in.contains(country) || in.stream().anyMatch(groups::contains);
        return listed && !out.contains(country) && out.stream().noneMatch(groups::contains);
    }
}
