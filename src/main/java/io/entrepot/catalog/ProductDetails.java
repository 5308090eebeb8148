package io.entrepot.catalog;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * What the law, the border and the basket want to know of a product beyond its texts. Customs codes
 * are by destination (a country, or {@code EU}) and lengthen the product's own six digits; warnings
 * and snippets are by language tag; related products are named by slug.
 */
public record ProductDetails(
        @Nullable Party manufacturer,
        @Nullable Party responsible,
        Map<String, String> hsCodes,
        @Nullable BatteryFacts battery,
        @Nullable DangerousGoods dangerous,
        @Nullable Integer ageLimit,
        Map<String, String> warnings,
        Ordering ordering,
        boolean digital,
        List<BundlePart> bundle,
        List<String> related,
        Map<String, SearchSnippet> snippets) {
    public static final ProductDetails NONE =
            new ProductDetails(
                    null,
                    null,
                    Map.of(),
                    null,
                    null,
                    null,
                    Map.of(),
                    Ordering.FREE,
                    false,
                    List.of(),
                    List.of(),
                    Map.of());

    public ProductDetails {
        // Older rows and short statements leave parts out.
        hsCodes = hsCodes == null ? Map.of() : Map.copyOf(hsCodes);
        warnings = warnings == null ? Map.of() : Map.copyOf(warnings);
        ordering = ordering == null ? Ordering.FREE : ordering;
        bundle = bundle == null ? List.of() : List.copyOf(bundle);
        related = related == null ? List.of() : List.copyOf(related);
        snippets = snippets == null ? Map.of() : Map.copyOf(snippets);
    }

    /** The same with other codes for its destinations. */
    public ProductDetails withHsCodes(Map<String, String> codes) {
        return new ProductDetails(
                manufacturer,
                responsible,
                codes,
                battery,
                dangerous,
                ageLimit,
                warnings,
                ordering,
                digital,
                bundle,
                related,
                snippets);
    }
}
