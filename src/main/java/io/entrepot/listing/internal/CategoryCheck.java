package io.entrepot.listing.internal;

import io.entrepot.catalog.AttributeValue;
import io.entrepot.catalog.CategoryAttribute;
import io.entrepot.listing.Finding;
import io.entrepot.listing.Stage;
import io.entrepot.listing.spi.Candidate;
import io.entrepot.listing.spi.ListingCheck;
import io.entrepot.offer.ProductForm;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether it stands where shoppers look for it, with what its category wants to know of it. */
@Component
class CategoryCheck implements ListingCheck {
    @Override
    public String name() {
        return "category";
    }

    @Override
    public Stage stage() {
        return Stage.CATEGORY;
    }

    @Override
    public List<Finding> findings(Candidate candidate) {
        List<Finding> found = new ArrayList<>();
        if (candidate.path().isEmpty()) {
            found.add(Finding.refuses("category_missing", "category"));
            return found;
        }
        List<AttributeValue> stated = candidate.form().attributes();
        Set<String> known =
                stated == null
                        ? Set.of()
                        : stated.stream()
                                .filter(value -> !value.text().isBlank())
                                .map(AttributeValue::key)
                                .collect(Collectors.toSet());
        for (CategoryAttribute use : candidate.attributes().values()) {
            boolean missing =
                    use.variantMaking()
                            ? candidate.form().variants().stream().anyMatch(row -> lacks(row, use))
                            : !known.contains(use.code());
            if (use.required() && missing) {
                found.add(
                        Finding.refuses("attribute_missing", "attributes." + use.code())
                                .with(Map.of("attribute", use.code())));
            }
        }
        return found;
    }

    private static boolean lacks(ProductForm.Row row, CategoryAttribute use) {
        return row.options().getOrDefault(use.code(), "").isBlank();
    }
}
