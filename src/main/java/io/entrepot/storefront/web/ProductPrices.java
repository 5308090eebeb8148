package io.entrepot.storefront.web;

import io.entrepot.catalog.Product;
import io.entrepot.catalog.Variant;
import io.entrepot.offer.ShownPrice;
import io.entrepot.offer.UnitPrice;
import io.entrepot.platform.text.Words;
import io.entrepot.storefront.page.ProductPage;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A price as a product page says it, with everything that the law wants beside it. */
final class ProductPrices {
    private ProductPrices() {}

    static ProductPage.Price of(
            Product product, Variant variant, @Nullable ShownPrice price, Words words) {
        if (price == null) {
            return new ProductPage.Price(null, words.t("list.no_price"), null, null, null);
        }
        return new ProductPage.Price(
                words.money(price.unit()),
                words.t(price.taxIncluded() ? "list.tax_in" : "list.tax_out"),
                prior(price, words),
                byMeasure(product, variant, price, words),
                ladder(price, words));
    }

    private static @Nullable String prior(ShownPrice price, Words words) {
        return price.prior() == null
                ? null
                : words.t("product.prior_price", "price", words.money(price.prior().lowest()));
    }

    private static @Nullable String byMeasure(
            Product product, Variant variant, ShownPrice price, Words words) {
        return UnitPrice.of(price.unit(), product, variant)
                .map(
                        each ->
                                words.t(
                                        "product.by_measure",
                                        "price",
                                        words.money(each.money()),
                                        "measure",
                                        each.measure().symbol()))
                .orElse(null);
    }

    /** One step is no ladder: it is the price. */
    private static ProductPage.@Nullable Ladder ladder(ShownPrice price, Words words) {
        if (price.ladder().size() < 2) {
            return null;
        }
        List<ProductPage.Step> steps =
                price.ladder().stream()
                        .map(
                                step ->
                                        new ProductPage.Step(
                                                words.t(
                                                        "product.from_quantity",
                                                        "quantity",
                                                        step.fromQuantity()),
                                                words.money(step.unit())))
                        .toList();
        return new ProductPage.Ladder(words.t("product.ladder"), steps);
    }
}
