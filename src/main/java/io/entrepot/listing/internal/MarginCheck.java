package io.entrepot.listing.internal;

import io.entrepot.listing.Finding;
import io.entrepot.listing.Stage;
import io.entrepot.listing.spi.Candidate;
import io.entrepot.listing.spi.ListingCheck;
import io.entrepot.market.Market;
import io.entrepot.offer.Margin;
import io.entrepot.offer.ProductForm;
import io.entrepot.offer.ProductFormApi;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether what is left of each price, without its tax and above its cost, reaches the floor. */
@Component
class MarginCheck implements ListingCheck {
    private final ProductFormApi forms;
    private final BigDecimal floorPercent;

    MarginCheck(
            ProductFormApi forms,
            @Value("${entrepot.listing.margin-floor-percent:10}") BigDecimal floorPercent) {
        this.forms = forms;
        this.floorPercent = floorPercent;
    }

    @Override
    public String name() {
        return "margin";
    }

    @Override
    public Stage stage() {
        return Stage.PRICE;
    }

    @Override
    public List<Finding> findings(Candidate candidate) {
        List<Finding> found = new ArrayList<>();
        Set<String> markets =
                candidate.markets().stream().map(Market::code).collect(Collectors.toSet());
        if (candidate.form().variants().stream()
                .map(ProductForm.Row::cost)
                .anyMatch(c -> c == null)) {
            found.add(Finding.advises("cost_unknown", "variants"));
        }
        for (Margin margin : forms.margins(candidate.form())) {
            if (markets.contains(margin.market()) && margin.percent().compareTo(floorPercent) < 0) {
                found.add(
                        Finding.refuses("margin_low", "variants")
                                .in(margin.market())
                                .with(
                                        Map.of(
                                                "sku", margin.sku(),
                                                "percent", margin.percent().toPlainString(),
                                                "floor", floorPercent.toPlainString())));
            }
        }
        return found;
    }
}
