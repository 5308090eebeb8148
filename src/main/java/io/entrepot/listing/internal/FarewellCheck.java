package io.entrepot.listing.internal;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductIds;
import io.entrepot.listing.Finding;
import io.entrepot.listing.Leaving;
import io.entrepot.listing.Stage;
import io.entrepot.listing.spi.Candidate;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whether who comes by a closed door finds another one open, and what is left on the shelf. */
@Component
class FarewellCheck implements LeavingCheck {
    private final CatalogApi catalog;

    FarewellCheck(CatalogApi catalog) {
        this.catalog = catalog;
    }

    @Override
    public String name() {
        return "farewell";
    }

    @Override
    public Stage stage() {
        return Stage.REVIEW;
    }

    @Override
    public List<Finding> findings(Candidate candidate) {
        List<Finding> found = new ArrayList<>();
        Leaving leaving = candidate.leaving();
        if (leaving == null) {
            return found;
        }
        int pieces =
                candidate.form().variants().stream()
                        .flatMap(row -> row.levels().stream())
                        .mapToInt(level -> level.available())
                        .sum();
        if (pieces > 0) {
            found.add(
                    Finding.advises("stock_left", null)
                            .with(Map.of("pieces", Integer.toString(pieces))));
        }
        if (leaving.alternatives().isEmpty() && leaving.successor() == null) {
            found.add(Finding.advises("no_alternative", "alternatives"));
        }
        List<UUID> named = new ArrayList<>(leaving.alternatives());
        if (leaving.successor() != null) {
            named.add(leaving.successor());
        }
        if (!named.isEmpty()) {
            List<Product> products = catalog.productsById(new ProductIds(named));
            for (UUID id : named) {
                boolean shown =
                        products.stream()
                                .anyMatch(
                                        product ->
                                                product.id().equals(id)
                                                        && product.state().isShown());
                if (!shown) {
                    found.add(
                            Finding.refuses("alternative_gone", "alternatives")
                                    .with(Map.of("product", id.toString())));
                }
            }
        }
        return found;
    }
}
