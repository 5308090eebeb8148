package io.entrepot.offer.web;

import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Permission;
import io.entrepot.offer.OfferApi;
import io.entrepot.offer.Quote;
import io.entrepot.offer.QuoteRequest;
import io.entrepot.offer.QuoteResult;
import io.entrepot.offer.ShownQuote;
import io.entrepot.platform.text.Messages;
import io.entrepot.platform.text.Words;
import io.entrepot.platform.web.Needs;
import io.entrepot.promotion.Condition;
import io.entrepot.promotion.Effect;
import io.entrepot.promotion.Promotion;
import io.entrepot.promotion.ShownVerdict;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A cart that nobody has, quoted at any moment and with drafts as if they were published. */
@RestController
class ConsoleSimulations {
    private final OfferApi offers;
    private final Messages messages;

    ConsoleSimulations(OfferApi offers, Messages messages) {
        this.offers = offers;
        this.messages = messages;
    }

    @PostMapping("/api/v1/console/simulations")
    @Needs(Permission.PROMOTION_READ)
    Simulated simulate(@RequestBody Simulation wish, Locale locale) {
        QuoteResult result = offers.quote(request(wish));
        Words words = new Words(messages, locale);
        Quote.Promoted promoted =
                result instanceof QuoteResult.Quoted(Quote quote) ? quote.promoted() : null;
        return new Simulated(
                ShownQuote.of(result, words),
                promoted == null ? List.of() : ShownVerdict.of(promoted.applied(), words));
    }

    private static QuoteRequest request(Simulation wish) {
        return new QuoteRequest(
                wish.market(),
                wish.country(),
                null,
                null,
                wish.items().stream()
                        .map(
                                item ->
                                        new QuoteRequest.Item(
                                                Ids.next(), item.variantId(), item.quantity()))
                        .toList(),
                wish.service(),
                new QuoteRequest.Deal(
                        wish.channel() == null ? QuoteRequest.Deal.STOREFRONT : wish.channel(),
                        wish.segments() == null ? Set.of() : wish.segments(),
                        wish.company(),
                        null,
                        wish.firstOrder(),
                        wish.paymentMethod(),
                        List.of(),
                        wish.draft() == null ? List.of() : List.of(wish.draft().promotion()),
                        wish.at(),
                        true));
    }

    /** The cart to try, and the circumstances. */
    record Simulation(
            String market,
            String country,
            List<Item> items,
            @Nullable String service,
            @Nullable String channel,
            @Nullable Set<String> segments,
            @Nullable String company,
            @Nullable Boolean firstOrder,
            @Nullable String paymentMethod,
            @Nullable Instant at,
            @Nullable Draft draft) {}

    /** So many of a variant. */
    record Item(UUID variantId, int quantity) {}

    /** A promotion that is tried as if it were published and its code entered. */
    record Draft(
            @Nullable UUID id,
            String name,
            Map<String, String> titles,
            Condition condition,
            Effect effect,
            Promotion.Stacking stacking,
            Promotion.Terms terms) {
        Promotion promotion() {
            return new Promotion(
                    id == null ? Ids.next() : id,
                    name,
                    titles,
                    Promotion.State.ACTIVE,
                    null,
                    null,
                    Promotion.Trigger.AUTOMATIC,
                    condition,
                    effect,
                    stacking,
                    terms,
                    Promotion.Limits.NONE,
                    0);
        }
    }

    /** What it would cost, and why each promotion applies or not. */
    record Simulated(ShownQuote quote, List<ShownVerdict> promotions) {}
}
