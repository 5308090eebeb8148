package io.entrepot.listing.internal;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.ListingState;
import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductIds;
import io.entrepot.catalog.ProductQuery;
import io.entrepot.kernel.Refusal;
import io.entrepot.offer.ProductForm;
import io.entrepot.offer.ProductFormApi;
import io.entrepot.offer.ProductFormQuery;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Products as they are just now, also those that are no longer sold. */
@Component
final class LiveProducts {
    private final CatalogApi catalog;
    private final ProductFormApi forms;

    LiveProducts(CatalogApi catalog, ProductFormApi forms) {
        this.catalog = catalog;
        this.forms = forms;
    }

    Product require(UUID id) {
        return catalog.productsById(new ProductIds(List.of(id))).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("product"));
    }

    Product require(ProductQuery query) {
        UUID id = query.id();
        return id == null ? catalog.product(query) : require(id);
    }

    Optional<Product> find(String slug) {
        try {
            return Optional.of(catalog.product(ProductQuery.slug(slug)));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    ProductForm form(Product product) {
        return forms.productForm(new ProductFormQuery(product.slug()));
    }

    /** Whether shoppers can buy it, so that changes are proposed and not made at once. */
    static boolean isLive(Product product) {
        return product.state() == ListingState.SELLABLE || product.state() == ListingState.RETIRING;
    }
}
