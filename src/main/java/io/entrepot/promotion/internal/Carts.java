package io.entrepot.promotion.internal;

import io.entrepot.promotion.CartFacts;

import java.util.List;

/** Carts that differ in one thing. */
final class Carts {
    private Carts() {}

    /** The same cart, travelling with this service. */
    static CartFacts with(CartFacts cart, CartFacts.Carriage service) {
        return new CartFacts(
                cart.market(),
                cart.country(),
                cart.channel(),
                cart.currency(),
                cart.taxIncluded(),
                cart.at(),
                cart.buyer(),
                cart.lines(),
                List.of(service));
    }
}
