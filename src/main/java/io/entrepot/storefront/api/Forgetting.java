package io.entrepot.storefront.api;

import io.entrepot.catalog.ProductChanged;
import io.entrepot.platform.event.Listener;
import io.entrepot.pricing.PriceChanged;

import org.springframework.stereotype.Component;

import java.util.List;

/** Drops what is no longer true when its event comes. */
@Component
final class Forgetting {
    private final ProductDocuments documents;
    private final Cards cards;

    Forgetting(ProductDocuments documents, Cards cards) {
        this.documents = documents;
        this.cards = cards;
    }

    @Listener("storefront.api-forgets-product")
    void productsChanged(List<ProductChanged> events) {
        for (ProductChanged event : events) {
            documents.forgetProduct(event.aggregateId());
            cards.forgetProduct(event.aggregateId());
        }
    }

    @Listener("storefront.api-forgets-price")
    void pricesChanged(List<PriceChanged> events) {
        for (PriceChanged event : events) {
            documents.forgetVariant(event.aggregateId());
            cards.forgetVariant(event.aggregateId());
        }
    }
}
