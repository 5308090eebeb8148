package io.entrepot.opening.internal;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.ListingState;
import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductDeskApi;
import io.entrepot.catalog.ProductIds;
import io.entrepot.catalog.ProductListQuery;
import io.entrepot.offer.ProductFormApi;
import io.entrepot.offer.ProductOffer;
import io.entrepot.opening.FirstHour.Why;
import io.entrepot.platform.audit.AuditTrail;
import io.entrepot.system.SystemApi;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A product of one's own that can be bought: sellable, with a price, on a shelf. */
@Component
@Order(6)
class ProductStep implements OpeningStep {
    private static final int LOOKED_AT = 100;
    private static final String SUBJECT = "product:";

    private final SystemApi system;
    private final CatalogApi catalog;
    private final ProductDeskApi desk;
    private final ProductFormApi offers;
    private final AuditTrail audit;

    ProductStep(
            SystemApi system,
            CatalogApi catalog,
            ProductDeskApi desk,
            ProductFormApi offers,
            AuditTrail audit) {
        this.system = system;
        this.catalog = catalog;
        this.desk = desk;
        this.offers = offers;
        this.audit = audit;
    }

    @Override
    public String key() {
        return "product";
    }

    @Override
    public String link() {
        return "products.new";
    }

    @Override
    public List<Why> missing() {
        List<Product> own = system.shop().demo() ? saved() : sellable();
        if (own.isEmpty()) {
            return catalog.categories().isEmpty()
                    ? List.of(Why.of("no_category"), Why.of("no_own_product"))
                    : List.of(Why.of("no_own_product"));
        }
        Map<UUID, Product> byId =
                own.stream()
                        .collect(
                                Collectors.toMap(
                                        Product::id, product -> product, (one, two) -> one));
        List<Why> nearest = List.of();
        for (ProductOffer offer :
                offers.productOffers(new ProductIds(List.copyOf(byId.keySet())))) {
            List<Why> missing = missing(byId.get(offer.productId()), offer);
            if (missing.isEmpty()) {
                return List.of();
            }
            if (nearest.isEmpty() || missing.size() < nearest.size()) {
                nearest = missing;
            }
        }
        return nearest;
    }

    /** In a demo one's own are those that were saved in the console. */
    private List<Product> saved() {
        List<UUID> ids =
                audit.read(new AuditTrail.Query(null, "product.saved", null, LOOKED_AT)).stream()
                        .filter(entry -> entry.actor().startsWith("staff:"))
                        .map(entry -> entry.subject().substring(SUBJECT.length()))
                        .map(UUID::fromString)
                        .distinct()
                        .toList();
        return ids.isEmpty() ? List.of() : catalog.productsById(new ProductIds(ids));
    }

    private List<Product> sellable() {
        return desk.list(
                        new ProductListQuery(
                                null, List.of(), null, null, null, null, List.of(), null, null,
                                LOOKED_AT))
                .products();
    }

    private static List<Why> missing(@Nullable Product product, ProductOffer offer) {
        List<Why> missing = new ArrayList<>();
        if (product == null) {
            return List.of(Why.of("no_own_product"));
        }
        Map<String, String> named = Map.of("product", product.text("en").name());
        if (product.state() != ListingState.SELLABLE) {
            missing.add(new Why("product_not_sellable", named));
        }
        if (offer.from().isEmpty()) {
            missing.add(new Why("product_without_price", named));
        }
        if (offer.available() <= 0) {
            missing.add(new Why("product_without_stock", named));
        }
        return missing;
    }
}
