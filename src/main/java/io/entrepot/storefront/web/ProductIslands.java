package io.entrepot.storefront.web;

import io.entrepot.catalog.Product;
import io.entrepot.catalog.Variant;
import io.entrepot.platform.text.Words;
import io.entrepot.storefront.page.Frame;
import io.entrepot.storefront.page.LandedPanel;
import io.entrepot.storefront.page.ProductPage;
import io.entrepot.storefront.page.Shop;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the scripts of a product page are given, as JSON in the page. */
@Component
class ProductIslands {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** The form that puts a variant in the cart. */
    record BuyBox(
            List<Group> groups,
            List<Choice> variants,
            UUID variantId,
            String addPath,
            String cartPath,
            String priceNote) {
        /** One way in which the variants differ. */
        record Group(String key, String name, List<Value> values) {}

        /** A value to choose. */
        record Value(String value, String label, @Nullable String swatch) {}

        /** A variant with its value in each group. */
        record Choice(
                UUID id,
                Map<String, String> values,
                LandedAnswer.Shown price,
                ProductPage.Price costs,
                boolean available,
                ProductPage.Stock stock,
                @Nullable String picture) {}
    }

    /** The landed cost, to be seen for other countries. */
    record CountrySwitch(
            List<Country> countries, String country, String path, LandedAnswer landed) {
        /** A country to choose. */
        record Country(String code, String name) {}
    }

    String buyBox(Product product, Variant chosen, ProductPages.Sale sale, Frame frame) {
        Words words = frame.words();
        Shop shop = frame.shop();
        String base = "/" + shop.tag() + "/cart";
        return JSON.writeValueAsString(
                new BuyBox(
                        groups(product, words),
                        product.variants().stream()
                                .map(variant -> choice(product, variant, sale, words))
                                .toList(),
                        chosen.id(),
                        base + "/lines?country=" + shop.country(),
                        base,
                        ProductPrices.of(product, chosen, sale.price(chosen), words).note()));
    }

    String countrySwitch(Product product, Variant variant, LandedPanel landed, Frame frame) {
        Shop shop = frame.shop();
        return JSON.writeValueAsString(
                new CountrySwitch(
                        frame.switches().countries().stream()
                                .map(
                                        country ->
                                                new CountrySwitch.Country(
                                                        country.value(), country.label()))
                                .toList(),
                        shop.country(),
                        "/%s/p/%s/landed/%s".formatted(shop.tag(), product.slug(), variant.id()),
                        LandedAnswer.of(landed)));
    }

    private static List<BuyBox.Group> groups(Product product, Words words) {
        Map<String, Map<String, Choosing.Said>> groups = new LinkedHashMap<>();
        for (Variant variant : product.variants()) {
            for (Choosing.Said said : Choosing.said(variant, words).values()) {
                groups.computeIfAbsent(said.key(), key -> new LinkedHashMap<>())
                        .putIfAbsent(said.value(), said);
            }
        }
        return groups.entrySet().stream()
                .map(each -> group(each.getKey(), each.getValue()))
                .toList();
    }

    private static BuyBox.Group group(String key, Map<String, Choosing.Said> values) {
        List<BuyBox.Value> shown =
                values.values().stream()
                        .map(said -> new BuyBox.Value(said.value(), said.label(), said.swatch()))
                        .toList();
        return new BuyBox.Group(key, values.values().iterator().next().name(), shown);
    }

    private static BuyBox.Choice choice(
            Product product, Variant variant, ProductPages.Sale sale, Words words) {
        ProductPage.Price price = ProductPrices.of(product, variant, sale.price(variant), words);
        Map<String, String> values = new LinkedHashMap<>();
        Choosing.said(variant, words).forEach((key, said) -> values.put(key, said.value()));
        return new BuyBox.Choice(
                variant.id(),
                values,
                new LandedAnswer.Shown(price.shown() == null ? "–" : price.shown()),
                price,
                sale.available(variant) && sale.quote() != null,
                StockWords.stock(sale.pieces(variant), words),
                variant.media().isEmpty() ? null : variant.media().getFirst());
    }
}
