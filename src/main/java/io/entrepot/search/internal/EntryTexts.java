package io.entrepot.search.internal;

import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductText;
import io.entrepot.search.internal.words.Word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects the words of one product: what it is called, what it is, what is said of it. */
final class EntryTexts {
    private static final int LONGEST_PREFIX = 15;
    private static final int SHORTEST_KNOWN = 2;
    private static final int LONGEST_KNOWN = 25;

    /** Attributes whose values say what a product is. */
    private static final Set<String> KINDS = Set.of("product_type");

    private final Map<String, List<String>> titles = new HashMap<>();
    private final Map<String, List<String>> bodies = new HashMap<>();
    private final Set<String> categories = new LinkedHashSet<>();
    private final Set<String> heads = new LinkedHashSet<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> prefixes = new LinkedHashSet<>();
    private final Set<String> joined = new LinkedHashSet<>();

    private EntryTexts() {}

    static EntryTexts of(Product product, Tree tree) {
        EntryTexts texts = new EntryTexts();
        for (Map.Entry<String, ProductText> text : product.texts().entrySet()) {
            String language = Languages.fieldOf(text.getKey());
            String name = withBrand(text.getValue().name(), product.brand());
            texts.title(language, name);
            texts.bodies
                    .computeIfAbsent(language, key -> new ArrayList<>())
                    .addAll(stems(language, text.getValue().description()));
            texts.categories.addAll(
                    stems(language, tree.words(product.categoryId(), text.getKey())));
        }
        product.attributes().stream()
                .filter(attribute -> KINDS.contains(attribute.key()))
                .forEach(
                        attribute -> {
                            texts.kind("en", attribute.value());
                            attribute
                                    .labels()
                                    .forEach(
                                            (tag, label) ->
                                                    texts.kind(Languages.fieldOf(tag), label));
                        });
        return texts;
    }

    /** Feeds put the brand in front of the name, people who list by hand don't. */
    private static String withBrand(String name, @org.jspecify.annotations.Nullable String brand) {
        if (brand == null
                || name.toLowerCase(Locale.ROOT).contains(brand.toLowerCase(Locale.ROOT))) {
            return name;
        }
        return brand + " " + name;
    }

    private void title(String language, String name) {
        List<Word> words = Languages.words(language).indexed(name);
        titles.computeIfAbsent(language, key -> new ArrayList<>())
                .addAll(words.stream().map(Word::stem).toList());
        Languages.heads(language).of(name).forEach(head -> heads.add(language + "|" + head));
        for (Word word : words) {
            String written = word.written();
            if (written.length() >= SHORTEST_KNOWN
                    && written.length() <= LONGEST_KNOWN
                    && written.chars().allMatch(Character::isLetter)) {
                known.add(language + "|" + written);
            }
            prefixes.addAll(prefixes(word.written()));
        }
        joined.addAll(Languages.words(language).pairs(words));
    }

    private void kind(String language, String kind) {
        Languages.heads(language).ofKind(kind).forEach(head -> heads.add(language + "|" + head));
    }

    private static Set<String> prefixes(String word) {
        Set<String> prefixes = new LinkedHashSet<>();
        for (int end = 2; end <= Math.min(word.length(), LONGEST_PREFIX); end++) {
            prefixes.add(word.substring(0, end));
        }
        return prefixes;
    }

    static List<String> stems(String language, String text) {
        return Languages.words(language).indexed(text).stream().map(Word::stem).toList();
    }

    Map<String, String> titles() {
        return blankSeparated(titles);
    }

    Map<String, String> bodies() {
        return blankSeparated(bodies);
    }

    Set<String> categories() {
        return categories;
    }

    Set<String> heads() {
        return heads;
    }

    Set<String> known() {
        return known;
    }

    String prefixes() {
        return String.join(" ", prefixes);
    }

    String joined() {
        return String.join(" ", joined);
    }

    private static Map<String, String> blankSeparated(Map<String, List<String>> words) {
        return words.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> String.join(" ", entry.getValue()),
                                (a, b) -> a,
                                LinkedHashMap::new));
    }
}
