package io.entrepot.listing.internal;

import io.entrepot.listing.Finding;
import io.entrepot.listing.Stage;
import io.entrepot.listing.spi.Candidate;
import io.entrepot.listing.spi.ListingCheck;
import io.entrepot.market.Market;
import io.entrepot.offer.ProductForm;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whether every variant costs something in every market where it is to be sold. */
@Component
class PriceCheck implements ListingCheck {
    @Override
    public String name() {
        return "prices";
    }

    @Override
    public Stage stage() {
        return Stage.PRICE;
    }

    @Override
    public List<Finding> findings(Candidate candidate) {
        List<Finding> found = new ArrayList<>();
        for (Market market : candidate.markets()) {
            String without =
                    candidate.form().variants().stream()
                            .filter(row -> isUnpriced(row, market))
                            .map(ProductForm.Row::sku)
                            .collect(Collectors.joining(", "));
            if (!without.isEmpty()) {
                found.add(
                        Finding.refuses("price_missing", "variants")
                                .in(market.code())
                                .with(Map.of("sku", without)));
            }
        }
        boolean none =
                candidate.form().variants().stream()
                        .noneMatch(row -> row.levels().stream().anyMatch(l -> l.available() > 0));
        if (none) {
            found.add(Finding.advises("stock_missing", "variants"));
        }
        return found;
    }

    private static boolean isUnpriced(ProductForm.Row row, Market market) {
        Map<String, String> prices = row.prices();
        return prices == null || prices.getOrDefault(market.code(), "").isBlank();
    }
}
