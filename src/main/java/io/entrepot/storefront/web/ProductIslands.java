package io.entrepot.storefront.web;

import io.entrepot.catalog.Product;
import io.entrepot.catalog.Variant;
import io.entrepot.offer.ShownPrice;
import io.entrepot.platform.text.Words;
import io.entrepot.storefront.page.Frame;
import io.entrepot.storefront.page.LandedPanel;
import io.entrepot.storefront.page.Shop;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.UUID;

/** What the scripts of a product page are given, as JSON in the page. */
@Component
class ProductIslands {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** The form that puts a variant in the cart. */
    record BuyBox(
            List<Choice> variants,
            UUID variantId,
            String addPath,
            String cartPath,
            String priceNote) {
        /** A variant to choose. */
        record Choice(
                UUID id,
                String name,
                LandedAnswer.Shown price,
                boolean available,
                String availability) {}
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
                        product.variants().stream()
                                .map(variant -> choice(variant, sale, words))
                                .toList(),
                        chosen.id(),
                        base + "/lines?country=" + shop.country(),
                        base,
                        ProductPages.note(sale.price(chosen), words)));
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

    private static BuyBox.Choice choice(Variant variant, ProductPages.Sale sale, Words words) {
        ShownPrice price = sale.price(variant);
        return new BuyBox.Choice(
                variant.id(),
                ProductPages.label(variant, words.language()),
                new LandedAnswer.Shown(price == null ? "–" : words.money(price.unit())),
                sale.available(variant) && sale.quote() != null,
                StockWords.say(sale.pieces(variant), words));
    }
}
