package io.entrepot.search.internal;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductIds;
import io.entrepot.search.SearchPage.Hit;

import org.springframework.stereotype.Component;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what was probably meant, in words of the products found in spite of the typo. */
@Component
final class DidYouMean {
    private static final int LOOKED_AT = 3;
    private static final int MOST_TYPOS = 2;

    private final CatalogApi catalog;

    DidYouMean(CatalogApi catalog) {
        this.catalog = catalog;
    }

    List<String> of(Terms terms, List<Hit> hits, String language) {
        List<Product> products =
                hits.isEmpty()
                        ? List.of()
                        : catalog.productsById(
                                new ProductIds(
                                        hits.stream()
                                                .limit(LOOKED_AT)
                                                .map(Hit::productId)
                                                .toList()));
        Set<String> known = new LinkedHashSet<>();
        for (Product product : products) {
            String name = product.text(language).name() + " " + product.text("en").name();
            known.addAll(
                    List.of(
                            (name + " " + product.brand())
                                    .toLowerCase(Locale.ROOT)
                                    .split("[^\\p{L}\\p{N}]+")));
        }
        String meant =
                terms.words().stream()
                        .map(word -> nearest(word, known))
                        .collect(Collectors.joining(" "));
        return meant.equals(String.join(" ", terms.words())) ? List.of() : List.of(meant);
    }

    private static String nearest(String word, Set<String> known) {
        String best = word;
        int least = MOST_TYPOS + 1;
        for (String candidate : known) {
            int distance = distance(word, candidate);
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best;
    }

    /** Levenshtein's, with a row at a time. */
    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > MOST_TYPOS) {
            return MOST_TYPOS + 1;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(diagonal + change, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
