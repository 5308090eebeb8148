package io.entrepot.search.internal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Phrases that stand for each other, by language and as stems. */
final class Synonyms {
    static final Synonyms NONE = new Synonyms(Map.of());

    private final Map<String, Set<String>> others;

    private Synonyms(Map<String, Set<String>> others) {
        this.others = others;
    }

    /**
     * Phrases of one language that mean the same; with {@code means} those that the first ones
     * stand for, and not the other way round.
     */
    record Group(String language, List<String> terms, List<String> means) {}

    static Synonyms of(List<Group> groups) {
        return NONE.and(groups);
    }

    /** These and more. */
    Synonyms and(List<Group> groups) {
        if (groups.isEmpty()) {
            return this;
        }
        Map<String, Set<String>> others = new LinkedHashMap<>();
        this.others.forEach((term, known) -> others.put(term, new LinkedHashSet<>(known)));
        for (Group group : groups) {
            String language = Languages.fieldOf(group.language());
            List<String> terms = stems(language, group.terms());
            List<String> means = group.means().isEmpty() ? terms : stems(language, group.means());
            for (String term : terms) {
                Set<String> known =
                        others.computeIfAbsent(language + "|" + term, key -> new LinkedHashSet<>());
                means.stream().filter(other -> !other.equals(term)).forEach(known::add);
            }
        }
        return new Synonyms(others);
    }

    Set<String> of(String language, String phrase) {
        return others.getOrDefault(language + "|" + phrase, Set.of());
    }

    private static List<String> stems(String language, List<String> phrases) {
        return phrases.stream()
                .map(
                        phrase ->
                                Languages.words(language).asked(phrase).stream()
                                        .map(word -> word.stem())
                                        .collect(Collectors.joining(" ")))
                .filter(stems -> !stems.isEmpty())
                .toList();
    }
}
