package io.entrepot.storefront.web;

import io.entrepot.cart.CartView;
import io.entrepot.offer.QuoteResult;
import io.entrepot.offer.ShownDiscounts;
import io.entrepot.offer.ShownQuote;
import io.entrepot.platform.text.Words;
import io.entrepot.storefront.page.CartPage;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** What a cart's page says of discounts and codes. */
final class CartOffers {
    private CartOffers() {}

    static CartPage.Offers of(CartView cart, @Nullable String refused, Words words) {
        String why = refused == null ? null : refusal(refused, words);
        ShownDiscounts discounts = discounts(cart, words);
        if (discounts == null) {
            return new CartPage.Offers(
                    null,
                    cart.coupons().stream()
                            .map(each -> new CartPage.Coupon(each.id(), each.label(), "", ""))
                            .toList(),
                    List.of(),
                    why);
        }
        return new CartPage.Offers(
                discounts.items().isEmpty()
                        ? null
                        : words.t("cart.saved", "amount", discounts.off().display()),
                discounts.coupons().stream()
                        .map(
                                each ->
                                        new CartPage.Coupon(
                                                each.id(), each.label(), each.title(), each.why()))
                        .toList(),
                discounts.hints().stream().map(ShownDiscounts.Hint::text).limit(3).toList(),
                why);
    }

    private static @Nullable ShownDiscounts discounts(CartView cart, Words words) {
        return cart.quote() instanceof QuoteResult.Quoted quoted
                ? ShownQuote.of(quoted, words).discounts()
                : null;
    }

    /** The words of a refusal; what is no known code says nothing. */
    private static @Nullable String refusal(String code, Words words) {
        if (!code.matches("[a-z_]{1,40}")) {
            return null;
        }
        return words.messages()
                .find(words.locale(), "problem." + code + ".title", Map.of())
                .flatMap(
                        title ->
                                words.messages()
                                        .find(
                                                words.locale(),
                                                "problem." + code + ".way_out",
                                                Map.of())
                                        .map(way -> title + ". " + way))
                .orElse(null);
    }
}
