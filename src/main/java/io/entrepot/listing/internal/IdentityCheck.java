package io.entrepot.listing.internal;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.FindProducts;
import io.entrepot.catalog.Product;
import io.entrepot.listing.Finding;
import io.entrepot.listing.Stage;
import io.entrepot.listing.spi.Candidate;
import io.entrepot.listing.spi.ListingCheck;
import io.entrepot.offer.ProductForm;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Whether the product can be told from others: its GTINs are its own, and there is a brand or a
 * maker's part number, which the Union asks for in declarations of low value from 2026-11-01
 * (Delegated Regulation (EU) 2026/1022).
 */
@Component
class IdentityCheck implements ListingCheck {
    private static final int MOST_LOOKED_UP = 20;

    private final CatalogApi catalog;

    IdentityCheck(CatalogApi catalog) {
        this.catalog = catalog;
    }

    @Override
    public String name() {
        return "identity";
    }

    @Override
    public Stage stage() {
        return Stage.REVIEW;
    }

    @Override
    public List<Finding> findings(Candidate candidate) {
        List<Finding> found = new ArrayList<>();
        ProductForm form = candidate.form();
        form.variants().stream()
                .map(ProductForm.Row::gtin)
                .filter(gtin -> gtin != null && !gtin.isBlank())
                .distinct()
                .limit(MOST_LOOKED_UP)
                .forEach(gtin -> found.addAll(shared(form, gtin)));
        boolean numbered =
                form.variants().stream()
                        .allMatch(row -> row.gtin() != null || row.partNumber() != null);
        if (!numbered) {
            found.add(Finding.advises("number_missing", "variants"));
        }
        if (form.brand() == null || form.brand().isBlank()) {
            found.add(Finding.advises("brand_missing", "brand"));
        }
        return found;
    }

    private List<Finding> shared(ProductForm form, String gtin) {
        return catalog.find(new FindProducts(gtin, null, null, null, 2)).products().stream()
                .filter(other -> !other.slug().equals(form.slug()))
                .filter(other -> hasGtin(other, gtin))
                .map(
                        other ->
                                Finding.refuses("gtin_taken", "variants")
                                        .with(
                                                Map.of(
                                                        "gtin",
                                                        gtin,
                                                        "product",
                                                        other.text("en").name())))
                .toList();
    }

    private static boolean hasGtin(Product other, String gtin) {
        return other.variants().stream()
                .anyMatch(
                        variant ->
                                variant.gtin() != null
                                        && (variant.gtin().equals(gtin)
                                                || variant.gtin().endsWith(gtin)));
    }
}
