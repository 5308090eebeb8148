package io.entrepot.storefront.web;

import io.entrepot.catalog.Product;
import io.entrepot.platform.text.Words;
import io.entrepot.storefront.page.ProductPage;
import io.entrepot.storefront.page.Shop;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a product's page shows besides the product. */
@Component
class AroundProduct {
    private final Neighbours neighbours;
    private final ObjectProvider<Reviews> reviews;

    AroundProduct(Neighbours neighbours, ObjectProvider<Reviews> reviews) {
        this.neighbours = neighbours;
        this.reviews = reviews;
    }

    Reviews.@Nullable Rating rating(Product product, Words words) {
        return reviews.getIfAvailable(() -> Reviews.NONE).rating(product.id(), words);
    }

    ProductPage.Around of(Product product, Shop shop, Words words) {
        return new ProductPage.Around(
                reviews.getIfAvailable(() -> Reviews.NONE).panel(product.id(), words),
                neighbours.of(product, shop, words));
    }
}
