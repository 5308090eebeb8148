package io.entrepot.storefront.web;

import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductText;
import io.entrepot.catalog.Variant;
import io.entrepot.offer.ShownPrice;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Map;

/** A product for search engines, in the vocabulary of schema.org. */
final class ProductData {
    private ProductData() {}

    static String json(ProductPages.Shown shown, String url, Reviews.@Nullable Rating rating) {
        Product product = shown.product();
        Variant variant = shown.variant();
        ProductText text = shown.text();
        ProductPages.Sale sale = shown.sale();
        Map<String, Object> thing = Structured.thing("Product");
        thing.put("name", text.name());
        thing.put("description", text.description());
        thing.put("sku", variant.sku());
        if (variant.gtin() != null) {
            thing.put("gtin", variant.gtin());
        }
        if (product.brand() != null) {
            Map<String, Object> brand = Structured.thing("Brand");
            brand.put("name", product.brand());
            thing.put("brand", brand);
        }
        if (!product.media().isEmpty()) {
            thing.put("image", product.media());
        }
        if (rating != null) {
            Map<String, Object> sum = Structured.thing("AggregateRating");
            sum.put("ratingValue", BigDecimal.valueOf(rating.stars().tenths(), 1).toPlainString());
            sum.put("reviewCount", rating.number());
            thing.put("aggregateRating", sum);
        }
        ShownPrice price = sale.price(variant);
        if (price != null) {
            Map<String, Object> offer = Structured.thing("Offer");
            offer.put("url", url);
            offer.put("price", price.unit().toMajor().toPlainString());
            offer.put("priceCurrency", price.unit().currency().getCurrencyCode());
            offer.put(
                    "availability",
                    "https://schema.org/" + (sale.available(variant) ? "InStock" : "OutOfStock"));
            thing.put("offers", offer);
        }
        return Structured.json(thing);
    }
}
