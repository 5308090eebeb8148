package io.entrepot.catalog.internal;

import io.entrepot.catalog.HsCodes;
import io.entrepot.catalog.ProductDetails;
import io.entrepot.catalog.SaveProduct;
import io.entrepot.catalog.SaveVariant;
import io.entrepot.kernel.Ids;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** Turns statements into drafts: finds the category, keeps what staff decided, makes the slug. */
@Component
final class DraftMaking {
    private final Categories categories;
    private final KnownProducts products;

    DraftMaking(Categories categories, KnownProducts products) {
        this.categories = categories;
        this.products = products;
    }

    /**
     * Asked before any product is locked: whoever shapes the tree takes its locks in that order.
     */
    void holdTree() {
        categories.holdShape();
    }

    List<Made> make(List<SaveProduct> stated, Found found) {
        Map<String, CategoryNode> nodes = categories.nodes(slugs(stated, found));
        Set<String> taken = products.takenSlugs(candidates(stated, found));
        List<Made> made = new ArrayList<>();
        for (SaveProduct product : stated) {
            made.add(one(product, found, nodes, taken));
        }
        return made;
    }

    private static Made one(
            SaveProduct product, Found found, Map<String, CategoryNode> nodes, Set<String> taken) {
        KnownProduct known = found.of(product);
        if (known != null
                && known.externalId() != null
                && product.externalId() != null
                && !known.externalId().equals(product.externalId())) {
            return Made.not("slug_taken", "slug", "Another product has the slug " + product.slug());
        }
        for (SaveVariant variant : product.variants()) {
            UUID owner = found.productsBySku().get(variant.sku());
            if (owner != null && (known == null || !owner.equals(known.id()))) {
                return Made.not(
                        "sku_taken",
                        "variants.sku",
                        "Another product has the SKU " + variant.sku());
            }
        }
        boolean keep = keepsCategory(product, known);
        CategoryNode node =
                nodes.get(keep && known != null ? known.categorySlug() : product.categorySlug());
        if (node == null) {
            return Made.not(
                    "unknown_category",
                    "categorySlug",
                    "There is no category " + product.categorySlug());
        }
        SaveProduct complete = complete(product, known);
        ProductContent content =
                ProductContent.of(complete, node, product.categoryGuessed() && !keep);
        return new Made.Draft(
                known == null
                        ? ProductDraft.created(freeSlug(product, taken), content, product.draft())
                        : ProductDraft.changed(known, content));
    }

    /** A guess never overrules the category that somebody chose. */
    private static boolean keepsCategory(SaveProduct product, @Nullable KnownProduct known) {
        return known != null && product.categoryGuessed() && !known.categoryGuessed();
    }

    /** What a statement leaves out stays as it is known, as far as it still fits. */
    private static SaveProduct complete(SaveProduct product, @Nullable KnownProduct known) {
        String external = product.externalId();
        ProductDetails details = product.details();
        if (known != null) {
            external = external == null ? known.externalId() : external;
            details = details == null ? fitting(known.details(), product.hsCode()) : details;
        }
        return product.with(
                external, details == null ? ProductDetails.NONE : details, product.draft());
    }

    /** Codes of destinations that no longer lengthen the product's own are not kept. */
    private static ProductDetails fitting(ProductDetails known, @Nullable String hsCode) {
        Map<String, String> codes = new TreeMap<>(known.hsCodes());
        codes.values().removeIf(code -> !HsCodes.lengthens(hsCode, code));
        return codes.size() == known.hsCodes().size() ? known : known.withHsCodes(codes);
    }

    private static List<String> slugs(List<SaveProduct> stated, Found found) {
        return stated.stream()
                .flatMap(
                        product -> {
                            KnownProduct known = found.of(product);
                            return Stream.of(
                                    product.categorySlug(),
                                    known == null ? product.categorySlug() : known.categorySlug());
                        })
                .distinct()
                .toList();
    }

    private static List<String> candidates(List<SaveProduct> stated, Found found) {
        return stated.stream()
                .filter(product -> found.of(product) == null)
                .flatMap(product -> candidates(product).stream())
                .toList();
    }

    /** The slug asked for or made of the name, then the same with the SKU behind it. */
    private static List<String> candidates(SaveProduct product) {
        String wanted = product.slug();
        if (wanted == null) {
            var english = product.texts().get("en");
            var text = english == null ? product.texts().values().iterator().next() : english;
            wanted = Slugs.of(text.name());
        }
        String ending = Slugs.of(product.variants().getFirst().sku());
        if (wanted.isEmpty()) {
            wanted = ending.isEmpty() ? "p" : ending;
        }
        return ending.isEmpty() ? List.of(wanted) : List.of(wanted, Slugs.with(wanted, ending));
    }

    private static String freeSlug(SaveProduct product, Set<String> taken) {
        List<String> candidates = candidates(product);
        String free =
                candidates.stream()
                        .filter(candidate -> !taken.contains(candidate))
                        .findFirst()
                        .orElseGet(() -> Slugs.with(candidates.getFirst(), ending()));
        taken.add(free);
        return free;
    }

    private static String ending() {
        String hex = Ids.next().toString().replace("-", "");
        return hex.substring(hex.length() - 10);
    }
}
