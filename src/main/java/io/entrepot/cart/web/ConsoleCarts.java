package io.entrepot.cart.web;

import io.entrepot.cart.CartApi;
import io.entrepot.cart.CartQuery;
import io.entrepot.kernel.Permission;
import io.entrepot.offer.Quote;
import io.entrepot.offer.QuoteResult;
import io.entrepot.offer.ShownQuote;
import io.entrepot.platform.text.Messages;
import io.entrepot.platform.text.Words;
import io.entrepot.platform.web.Needs;
import io.entrepot.promotion.ShownVerdict;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Why a cart costs what it costs, for staff who were told its id. */
@RestController
class ConsoleCarts {
    private final CartApi carts;
    private final Messages messages;

    ConsoleCarts(CartApi carts, Messages messages) {
        this.carts = carts;
        this.messages = messages;
    }

    @GetMapping("/api/v1/console/carts/{id}/why")
    @Needs(Permission.ORDER_READ)
    Why why(@PathVariable UUID id, Locale locale) {
        QuoteResult result = carts.why(new CartQuery(id, true));
        Words words = new Words(messages, locale);
        Quote.Promoted promoted =
                result instanceof QuoteResult.Quoted(Quote quote) ? quote.promoted() : null;
        return new Why(
                result == null ? null : ShownQuote.of(result, words),
                promoted == null ? List.of() : ShownVerdict.of(promoted.applied(), words));
    }

    /** The quote of the cart as it is now, and each promotion. */
    record Why(@Nullable ShownQuote quote, List<ShownVerdict> promotions) {}
}
