package io.entrepot.offer.internal;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.FindProducts;
import io.entrepot.catalog.Variant;
import io.entrepot.catalog.VariantFacts;
import io.entrepot.catalog.VariantIds;
import io.entrepot.inventory.spi.VariantNames;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells inventory what variants are called; offer is the lowest module that knows both. */
@Component
class CatalogNames implements VariantNames {
    private static final int PRODUCTS = 100;

    private final CatalogApi catalog;

    CatalogNames(CatalogApi catalog) {
        this.catalog = catalog;
    }

    @Override
    public Map<UUID, Name> names(Collection<UUID> variantIds) {
        return catalog.variants(new VariantIds(List.copyOf(variantIds))).stream()
                .collect(
                        Collectors.toMap(
                                VariantFacts::id,
                                facts -> new Name(facts.sku(), facts.name("en"))));
    }

    @Override
    public List<UUID> meant(String text) {
        return catalog.find(new FindProducts(text, null, null, null, PRODUCTS)).products().stream()
                .flatMap(product -> product.variants().stream())
                .map(Variant::id)
                .toList();
    }
}
