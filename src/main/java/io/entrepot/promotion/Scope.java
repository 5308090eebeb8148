package io.entrepot.promotion;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.UUID;

/**
 * Which goods: those of any list in it, all goods when every list is empty, never those that are
 * excepted. A category stands for everything below it as well.
 */
public record Scope(
        Set<UUID> variants,
        Set<UUID> products,
        Set<String> categories,
        Set<String> brands,
        Set<UUID> exceptProducts,
        Set<String> exceptCategories,
        Set<String> exceptBrands) {
    public static final Scope ALL =
            new Scope(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    /** What is not named takes in nothing by name. */
    public Scope {
        variants = given(variants);
        products = given(products);
        categories = given(categories);
        brands = given(brands);
        exceptProducts = given(exceptProducts);
        exceptCategories = given(exceptCategories);
        exceptBrands = given(exceptBrands);
    }

    private static <T> Set<T> given(@Nullable Set<T> names) {
        return names == null ? Set.of() : Set.copyOf(names);
    }

    public static Scope ofVariants(Set<UUID> variants) {
        return new Scope(variants, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    public static Scope ofProducts(Set<UUID> products) {
        return new Scope(Set.of(), products, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    public static Scope ofCategories(Set<String> categories) {
        return new Scope(Set.of(), Set.of(), categories, Set.of(), Set.of(), Set.of(), Set.of());
    }

    public static Scope ofBrands(Set<String> brands) {
        return new Scope(Set.of(), Set.of(), Set.of(), brands, Set.of(), Set.of(), Set.of());
    }

    /** Whether it names goods, rather than taking all but the exceptions. */
    public boolean names() {
        return !(variants.isEmpty()
                && products.isEmpty()
                && categories.isEmpty()
                && brands.isEmpty());
    }

    public boolean takes(CartFacts.Line line) {
        if (exceptProducts.contains(line.productId())
                || (line.brand() != null && exceptBrands.contains(line.brand()))
                || meets(exceptCategories, line)) {
            return false;
        }
        return !names()
                || variants.contains(line.variantId())
                || products.contains(line.productId())
                || (line.brand() != null && brands.contains(line.brand()))
                || meets(categories, line);
    }

    private static boolean meets(Set<String> categories, CartFacts.Line line) {
        if (categories.isEmpty()) {
            return false;
        }
        for (String category : line.categories()) {
            if (categories.contains(category)) {
                return true;
            }
        }
        return false;
    }
}
