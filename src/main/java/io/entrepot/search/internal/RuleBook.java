package io.entrepot.search.internal;

import io.entrepot.search.SearchQuery;
import io.entrepot.search.SearchRule;
import io.entrepot.search.SearchRule.Content;
import io.entrepot.search.SearchRule.Placement;
import io.entrepot.search.SearchRule.Redirect;
import io.entrepot.search.SearchText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules as a search looks them up: by the normalised query, the one for fewest people first. */
final class RuleBook {
    private final List<SearchRule> rules;
    private final Map<String, List<SearchRule>> byQuery;
    private final Synonyms synonyms;

    RuleBook(List<SearchRule> rules, Synonyms standard) {
        this.rules = List.copyOf(rules);
        this.byQuery =
                rules.stream()
                        .filter(rule -> rule.content().query() != null)
                        .sorted(Comparator.comparingInt(RuleBook::breadth))
                        .collect(
                                Collectors.groupingBy(
                                        rule -> Objects.requireNonNull(rule.content().query())));
        this.synonyms = standard.and(groups(rules));
    }

    List<SearchRule> rules() {
        return rules;
    }

    Synonyms synonyms() {
        return synonyms;
    }

    @Nullable Placement placement(SearchQuery query) {
        return find(query, Placement.class);
    }

    /** Where a query leads; whoever narrows or turns pages is looking at the list already. */
    @Nullable String redirect(SearchQuery query) {
        if (query.page() > 1 || query.categorySlug() != null || !query.facets().isEmpty()) {
            return null;
        }
        Redirect found = find(query, Redirect.class);
        return found == null ? null : found.path();
    }

    private <T extends Content> @Nullable T find(SearchQuery query, Class<T> kind) {
        if (byQuery.isEmpty() || query.text().isBlank()) {
            return null;
        }
        for (SearchRule rule :
                byQuery.getOrDefault(SearchText.normalised(query.text()), List.of())) {
            if (kind.isInstance(rule.content())
                    && (rule.market() == null || rule.market().equals(query.market()))
                    && (rule.locale() == null || rule.locale().equals(query.language()))) {
                return kind.cast(rule.content());
            }
        }
        return null;
    }

    private static int breadth(SearchRule rule) {
        return (rule.market() == null ? 2 : 0) + (rule.locale() == null ? 1 : 0);
    }

    private static List<Synonyms.Group> groups(List<SearchRule> rules) {
        List<Synonyms.Group> groups = new ArrayList<>();
        for (SearchRule rule : rules) {
            if (rule.content() instanceof SearchRule.Synonyms(var terms, var means)) {
                Stream<String> languages =
                        rule.locale() == null ? Languages.all() : Stream.of(rule.locale());
                languages.forEach(one -> groups.add(new Synonyms.Group(one, terms, means)));
            }
        }
        return groups;
    }
}
