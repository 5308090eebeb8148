package io.entrepot.search.internal;

import io.entrepot.market.Market;
import io.entrepot.search.SearchPage.Facet;
import io.entrepot.search.SearchPage.Value;
import io.entrepot.search.SearchQuery;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses which facets to show and names them and their values in the reader's language. */
@Component
final class Facets {
    private static final String ATTRIBUTES = "attributes";
    private static final int MOST_ATTRIBUTES = 8;
    private static final int MOST_VALUES = 30;

    private final FacetNames names;

    Facets(FacetNames names) {
        this.names = names;
    }

    Map<String, Counting> countings(Market market) {
        Map<String, Counting> countings = new LinkedHashMap<>();
        countings.put(Choices.CATEGORY, Counting.Values.of(Fields.CATEGORIES));
        countings.put(Choices.BRAND, Counting.Values.of(Fields.BRAND));
        countings.put(Choices.PRICE, Counting.Prices.of(market));
        countings.put(ATTRIBUTES, Counting.Values.of(Fields.FACETS));
        return countings;
    }

    List<Facet> shown(SearchQuery query, Map<String, Map<String, Long>> counts, Tree tree) {
        List<Facet> shown = new ArrayList<>();
        String language = query.language();
        add(shown, categories(query, counts.getOrDefault(Choices.CATEGORY, Map.of()), tree));
        add(shown, facet(query, Choices.BRAND, counts.getOrDefault(Choices.BRAND, Map.of())));
        add(shown, prices(query, counts.getOrDefault(Choices.PRICE, Map.of())));
        Map<String, Map<String, Long>> attributes =
                byKey(counts.getOrDefault(ATTRIBUTES, Map.of()));
        query.facets()
                .forEach(
                        (key, chosen) -> {
                            if (!isFixed(key) && !chosen.isEmpty()) {
                                attributes.put(
                                        key,
                                        byKey(counts.getOrDefault(key, Map.of()))
                                                .getOrDefault(key, Map.of()));
                            }
                        });
        attributes.entrySet().stream()
                .filter(facet -> isWorthShowing(query, facet.getKey(), facet.getValue()))
                .sorted(
                        Comparator.comparingLong(
                                facet -> -rank(query, facet.getKey(), facet.getValue())))
                .limit(MOST_ATTRIBUTES)
                .forEach(facet -> add(shown, facet(query, facet.getKey(), facet.getValue())));
        return shown.stream()
                .map(
                        facet ->
                                new Facet(
                                        facet.key(),
                                        names.name(facet.key(), language),
                                        facet.values()))
                .toList();
    }

    /**
     * The categories right below the chosen one; those further down when there is nothing to
     * choose.
     */
    private Facet categories(SearchQuery query, Map<String, Long> counts, Tree tree) {
        Set<String> below = tree.below(query.categorySlug());
        List<String> chosen = chosen(query, Choices.CATEGORY);
        List<Value> values = new ArrayList<>();
        withChosen(counts, chosen)
                .forEach(
                        (slug, count) -> {
                            if (below.contains(slug) || chosen.contains(slug)) {
                                values.add(
                                        new Value(
                                                slug,
                                                tree.name(slug, query.language()),
                                                count,
                                                chosen.contains(slug)));
                            }
                        });
        return new Facet(Choices.CATEGORY, Choices.CATEGORY, limited(values));
    }

    private Facet facet(SearchQuery query, String key, Map<String, Long> counts) {
        List<String> chosen = chosen(query, key);
        List<Value> values =
                withChosen(counts, chosen).entrySet().stream()
                        .map(
                                value ->
                                        new Value(
                                                value.getKey(),
                                                names.label(key, value.getKey(), query.language()),
                                                value.getValue(),
                                                chosen.contains(value.getKey())))
                        .toList();
        return new Facet(key, key, limited(values));
    }

    /**
     * Steps stay in the order of price, and those that nobody would find anything in are left out.
     */
    private Facet prices(SearchQuery query, Map<String, Long> counts) {
        List<String> chosen = chosen(query, Choices.PRICE);
        List<Value> values = new ArrayList<>();
        withChosen(counts, chosen)
                .forEach(
                        (range, count) -> {
                            if (count > 0 || chosen.contains(range)) {
                                values.add(new Value(range, range, count, chosen.contains(range)));
                            }
                        });
        return new Facet(Choices.PRICE, Choices.PRICE, values);
    }

    private static void add(List<Facet> shown, Facet facet) {
        if (facet.values().size() > 1 || facet.values().stream().anyMatch(Value::chosen)) {
            shown.add(facet);
        }
    }

    private static boolean isWorthShowing(SearchQuery query, String key, Map<String, Long> counts) {
        return !chosen(query, key).isEmpty() || counts.size() > 1;
    }

    /** Chosen ones first, then those that most hits have. */
    private static long rank(SearchQuery query, String key, Map<String, Long> counts) {
        long documents = counts.values().stream().mapToLong(Long::longValue).sum();
        return documents + (chosen(query, key).isEmpty() ? 0 : 10_000_000_000L);
    }

    private static boolean isFixed(String key) {
        return key.equals(Choices.CATEGORY)
                || key.equals(Choices.BRAND)
                || key.equals(Choices.PRICE);
    }

    private static List<String> chosen(SearchQuery query, String key) {
        return query.facets().getOrDefault(key, List.of());
    }

    private static Map<String, Long> withChosen(Map<String, Long> counts, List<String> chosen) {
        Map<String, Long> all = new LinkedHashMap<>(counts);
        chosen.forEach(value -> all.putIfAbsent(value, 0L));
        return all;
    }

    private static List<Value> limited(List<Value> values) {
        return values.stream()
                .sorted(Comparator.comparing(Value::chosen).reversed())
                .limit(MOST_VALUES)
                .toList();
    }

    private static Map<String, Map<String, Long>> byKey(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .filter(value -> value.getKey().indexOf('=') > 0)
                .collect(
                        Collectors.groupingBy(
                                value -> value.getKey().substring(0, value.getKey().indexOf('=')),
                                LinkedHashMap::new,
                                Collectors.toMap(
                                        value ->
                                                value.getKey()
                                                        .substring(value.getKey().indexOf('=') + 1),
                                        Map.Entry::getValue,
                                        Long::sum,
                                        LinkedHashMap::new)));
    }
}
