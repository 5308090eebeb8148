package io.entrepot.offer.web;

import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Permission;
import io.entrepot.kernel.Refusal;
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
import io.entrepot.promotion.FindCoupon;
import io.entrepot.promotion.FindCouponResult;
import io.entrepot.promotion.Promotion;
import io.entrepot.promotion.PromotionApi;
import io.entrepot.promotion.ShownVerdict;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
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
    private static final int MOST_ITEMS = 50;
    private static final int MOST_PIECES = 10_000;
    private static final int MOST_CODES = 10;

    private final OfferApi offers;
    private final PromotionApi promotions;
    private final SimulatedLines lines;
    private final Messages messages;

    ConsoleSimulations(
            OfferApi offers, PromotionApi promotions, SimulatedLines lines, Messages messages) {
        this.offers = offers;
        this.promotions = promotions;
        this.lines = lines;
        this.messages = messages;
    }

    /** What a line leaves above its cost is for those who may read prices. */
    @PostMapping("/api/v1/console/simulations")
    @Needs(Permission.PROMOTION_READ)
    Simulated simulate(@RequestBody Simulation wish, Authentication staff, Locale locale) {
        QuoteResult result = offers.quote(request(wish, coupons(wish, staff)));
        Words words = new Words(messages, locale);
        ShownQuote shown = ShownQuote.of(result, words);
        if (!(result instanceof QuoteResult.Quoted(Quote quote)) || quote.promoted() == null) {
            return new Simulated(shown, List.of(), List.of());
        }
        boolean mayReadPrices =
                staff.getAuthorities().stream()
                        .anyMatch(each -> Permission.PRICE_READ.name().equals(each.getAuthority()));
        return new Simulated(
                shown,
                ShownVerdict.of(quote.promoted().applied(), words),
                lines.of(quote, mayReadPrices, words));
    }

    /** The codes as somebody would enter them; a wrong one is refused as at the cart. */
    private List<UUID> coupons(Simulation wish, Authentication staff) {
        Set<String> codes = wish.codes() == null ? Set.of() : wish.codes();
        if (codes.size() > MOST_CODES) {
            throw Refusal.invalid("too_many_coupons", "At most " + MOST_CODES + " codes at once.");
        }
        return codes.stream().map(code -> coupon(code, "console/" + staff.getName())).toList();
    }

    private UUID coupon(String code, String place) {
        return switch (promotions.findCoupon(new FindCoupon(code, place))) {
            case FindCouponResult.Found found -> found.couponId();
            case FindCouponResult.Refused refused ->
                    throw new Refusal(
                            refused.code(),
                            Refusal.Kind.UNPROCESSABLE,
                            "This code does nothing now.",
                            Map.of("field", "codes"));
            case FindCouponResult.TooMany many ->
                    throw new Refusal(
                            "too_many_codes",
                            Refusal.Kind.TOO_MANY,
                            "Too many wrong codes were tried.",
                            Map.of("seconds", many.seconds()));
        };
    }

    private static QuoteRequest request(Simulation wish, List<UUID> coupons) {
        boolean fits =
                !wish.items().isEmpty()
                        && wish.items().size() <= MOST_ITEMS
                        && wish.items().stream()
                                .allMatch(
                                        item ->
                                                item.quantity() >= 1
                                                        && item.quantity() <= MOST_PIECES);
        if (!fits) {
            throw Refusal.invalid(
                    "bad_simulation", "A cart has 1 to " + MOST_ITEMS + " lines of whole pieces.");
        }
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
                        coupons,
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
            @Nullable Set<String> codes,
            @Nullable Instant at,
            @Nullable Draft draft) {}

    /** So many of a variant. */
    record Item(UUID variantId, int quantity) {}

    /**
     * A promotion that is tried as if it were published and its code entered, within its window.
     */
    record Draft(
            @Nullable UUID id,
            String name,
            Map<String, String> titles,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
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
                    startsAt,
                    endsAt,
                    Promotion.Trigger.AUTOMATIC,
                    condition,
                    effect,
                    stacking,
                    terms,
                    Promotion.Limits.NONE,
                    0);
        }
    }

    /** What it would cost, why each promotion applies or not, and what each took off a line. */
    record Simulated(
            ShownQuote quote, List<ShownVerdict> promotions, List<SimulatedLines.Line> lines) {}
}
