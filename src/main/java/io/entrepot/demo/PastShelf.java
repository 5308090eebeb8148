package io.entrepot.demo;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.ListingState;
import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductsAfter;
import io.entrepot.catalog.Variant;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What could be bought in the demo's past: every sellable product, some liked more than others. */
final class PastShelf {
    private static final int PAGE = 200;

    private final List<Product> products;

    private PastShelf(List<Product> products) {
        this.products = products;
    }

    /** In the order of a hash of the slugs, so that what sells best is of no one category. */
    static PastShelf of(CatalogApi catalog) {
        List<Product> sellable = new ArrayList<>();
        List<Product> page;
        @Nullable UUID after = null;
        do {
            page = catalog.productsAfter(new ProductsAfter(after, PAGE));
            page.stream()
                    .filter(product -> product.state() == ListingState.SELLABLE)
                    .filter(product -> !product.variants().isEmpty())
                    .forEach(sellable::add);
            after = page.isEmpty() ? null : page.getLast().id();
        } while (page.size() == PAGE);
        sellable.sort(
                Comparator.<Product>comparingInt(product -> product.slug().hashCode() * 31)
                        .thenComparing(Product::slug));
        return new PastShelf(sellable);
    }

    boolean isEmpty() {
        return products.isEmpty();
    }

    UUID pick(Random random) {
        int place = (int) (products.size() * Math.pow(random.nextDouble(), 1.8));
        List<Variant> variants =
                products.get(place).variants().stream()
                        .sorted(Comparator.comparing(Variant::sku))
                        .toList();
        return variants.get((int) (variants.size() * Math.pow(random.nextDouble(), 1.3))).id();
    }
}
