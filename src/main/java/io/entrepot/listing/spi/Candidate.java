package io.entrepot.listing.spi;

import io.entrepot.catalog.Category;
import io.entrepot.catalog.CategoryAttribute;
import io.entrepot.catalog.ProductDetails;
import io.entrepot.listing.Leaving;
import io.entrepot.listing.ProposalKind;
import io.entrepot.market.Market;
import io.entrepot.offer.ProductForm;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * What is looked at: the product as it would be, the categories above it, the attributes they want,
 * and the markets where it is to be sold.
 */
public record Candidate(
        ProposalKind kind,
        ProductForm form,
        List<Category> path,
        Map<String, CategoryAttribute> attributes,
        List<Market> markets,
        @Nullable Leaving leaving) {
    public ProductDetails details() {
        return form.details() == null ? ProductDetails.NONE : form.details();
    }
}
