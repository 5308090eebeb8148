package io.entrepot.catalog.internal;

import io.entrepot.catalog.SaveProduct;
import io.entrepot.catalog.SaveVariant;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a product must state before it may be bought across a border. A price is not asked for here:
 * the offer refuses what has none. Further codes come from the feed that brought the product.
 */
final class ListingGate {
    static final String NO_HS_CODE = "no_hs_code";

    private record Check(String code, Predicate<SaveProduct> fails) {}

    private static final List<Check> CHECKS =
            List.of(
                    new Check(NO_HS_CODE, product -> product.hsCode() == null),
                    new Check("no_origin", product -> product.origin() == null),
                    new Check("no_weight", anyVariant(variant -> variant.weightGrams() == null)),
                    new Check("no_size", anyVariant(ListingGate::lacksSize)));

    private ListingGate() {}

    static List<String> missing(SaveProduct product) {
        return CHECKS.stream()
                .filter(check -> check.fails().test(product))
                .map(Check::code)
                .toList();
    }

    /** All codes, each once; what a feed found no longer counts once somebody reviewed it. */
    static List<String> whyNotSellable(
            List<String> missing, List<String> findings, boolean reviewed) {
        return reviewed
                ? missing
                : Stream.concat(missing.stream(), findings.stream()).distinct().toList();
    }

    private static Predicate<SaveProduct> anyVariant(Predicate<SaveVariant> fails) {
        return product -> product.variants().stream().anyMatch(fails);
    }

    private static boolean lacksSize(SaveVariant variant) {
        return variant.lengthMm() == null
                || variant.widthMm() == null
                || variant.heightMm() == null;
    }
}
