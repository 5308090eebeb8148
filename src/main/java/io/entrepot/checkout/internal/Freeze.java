package io.entrepot.checkout.internal;

import io.entrepot.cart.CartApi;
import io.entrepot.cart.CartQuery;
import io.entrepot.cart.CartView;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.offer.Quote;
import io.entrepot.offer.QuoteResult;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The moment a checkout is placed: everything is decided, and the price is the one the shopper saw.
 */
@Component
class Freeze {
    private final Checkouts checkouts;
    private final CheckoutViews views;
    private final CartApi carts;

    Freeze(Checkouts checkouts, CheckoutViews views, CartApi carts) {
        this.checkouts = checkouts;
        this.views = views;
        this.carts = carts;
    }

    void freeze(Checkout checkout, @Nullable Money seen) {
        if (checkout.expired()) {
            throw new Refusal("checkout_expired", Refusal.Kind.GONE, "This checkout has expired.");
        }
        requireDecisions(checkout);
        CartView cart = carts.cart(new CartQuery(checkout.cartId(), false));
        if (cart.closed()) {
            throw Refusal.conflict("cart_closed", "An order was made of this basket.");
        }
        Quote quote =
                switch (views.quote(checkout, cart)) {
                    case QuoteResult.Quoted(Quote quoted) -> quoted;
                    case QuoteResult.CannotQuote cannot -> throw refusal(cannot);
                };
        if (seen == null || !seen.equals(quote.total())) {
            throw new Refusal(
                    "stale_price",
                    Refusal.Kind.CONFLICT,
                    "The total is %s now.".formatted(quote.total()),
                    Map.of("total", quote.total().toMajor().toPlainString()));
        }
        checkouts.place(
                checkout.id(),
                Ids.next(),
                quote,
                views.goodsWaitMinutes(checkout, cart, quote) * 60);
    }

    private static Refusal refusal(QuoteResult.CannotQuote cannot) {
        return new Refusal(
                cannot.reasons().getFirst().code(),
                Refusal.Kind.UNPROCESSABLE,
                "No order can be made of this: "
                        + cannot.reasons().stream()
                                .map(QuoteResult.Reason::code)
                                .distinct()
                                .collect(Collectors.joining(", ")));
    }

    private static void requireDecisions(Checkout checkout) {
        List<String> missing = new ArrayList<>();
        if (checkout.address() == null) {
            missing.add("address");
        }
        if (checkout.service() == null) {
            missing.add("shipping");
        }
        if (checkout.method() == null) {
            missing.add("payment");
        }
        if (!missing.isEmpty()) {
            throw new Refusal(
                    "step_missing",
                    Refusal.Kind.CONFLICT,
                    "First decide: " + String.join(", ", missing) + ".",
                    Map.of("missing", missing));
        }
    }
}
