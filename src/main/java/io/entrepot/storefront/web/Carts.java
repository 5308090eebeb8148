package io.entrepot.storefront.web;

import io.entrepot.cart.AddLine;
import io.entrepot.cart.CartApi;
import io.entrepot.cart.CartView;
import io.entrepot.cart.CreateCart;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Refusal;
import io.entrepot.storefront.page.Shop;

import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Puts things into the browser's cart, or into a new one where the old one is past use. */
@Component
class Carts {
    private static final Set<String> PAST_USE =
            Set.of("not_found", "gone", "cart_expired", "cart_closed");

    private final CartApi carts;

    Carts(CartApi carts) {
        this.carts = carts;
    }

    CartView add(Optional<UUID> cart, Shop shop, UUID variant, int quantity) {
        if (cart.isPresent()) {
            try {
                return carts.addLine(new AddLine(cart.get(), Ids.next(), variant, quantity));
            } catch (Refusal refused) {
                if (!PAST_USE.contains(refused.code())) {
                    throw refused;
                }
            }
        }
        return carts.create(
                new CreateCart(
                        Ids.next(),
                        shop.market().code(),
                        shop.country(),
                        shop.tag(),
                        new CreateCart.NewLine(variant, quantity)));
    }
}
