package io.entrepot.offer.internal;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.Category;
import io.entrepot.customs.LandedCost;
import io.entrepot.customs.LandedCostLine;
import io.entrepot.kernel.Money;
import io.entrepot.market.TaxDisplay;
import io.entrepot.offer.Quote;
import io.entrepot.offer.QuoteRequest;
import io.entrepot.platform.cache.Remembered;
import io.entrepot.promotion.Applied;
import io.entrepot.promotion.ApplyPromotions;
import io.entrepot.promotion.CartFacts;
import io.entrepot.promotion.PromotionApi;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks promotions what they take off a basket and its carriage. */
@Component
class Discounts {
    /** A category that moved is seen by promotions within so long. */
    private static final Duration TREE_LIFE = Duration.ofSeconds(10);

    /** A basket and its carriage with what is off them. */
    record Deal(Basket basket, Carriage.Chosen carriage, Quote.@Nullable Promoted promoted) {}

    private final PromotionApi promotions;
    private final Border border;
    private final Costs costs;
    private final Clock clock;
    private final Remembered<Map<String, List<String>>> tree;

    Discounts(
            PromotionApi promotions, Border border, Costs costs, CatalogApi catalog, Clock clock) {
        this.promotions = promotions;
        this.border = border;
        this.costs = costs;
        this.clock = clock;
        this.tree = new Remembered<>(() -> ways(catalog.categories()), TREE_LIFE, clock);
    }

    Deal of(Basket basket, Carriage.Chosen carriage) {
        Map<UUID, Money> noCosts = Map.of();
        CartFacts cart = facts(basket, carriage, noCosts, null);
        Applied applied = apply(basket, cart);
        Map<UUID, Money> known = applied.discounts().isEmpty() ? noCosts : costs(basket);
        if (!known.isEmpty()) {
            cart = facts(basket, carriage, known, null);
            applied = apply(basket, cart);
        }
        if (applied.needsTax()) {
            cart = facts(basket, carriage, known, border.cost(basket, carriage));
            applied = apply(basket, cart);
        }
        return less(basket, carriage, cart, applied);
    }

    private Map<UUID, Money> costs(Basket basket) {
        return costs.in(
                basket.market(), basket.items().stream().map(i -> i.variant().id()).toList());
    }

    private Applied apply(Basket basket, CartFacts cart) {
        QuoteRequest.Deal deal = basket.request().deal();
        return promotions.apply(
                deal == null
                        ? new ApplyPromotions(cart, null, List.of(), false)
                        : new ApplyPromotions(cart, deal.buyer(), deal.drafts(), deal.explain()));
    }

    private static Deal less(
            Basket basket, Carriage.Chosen carriage, CartFacts cart, Applied applied) {
        Map<UUID, Money> lines = new HashMap<>();
        Money off = Money.zero(cart.currency());
        for (Applied.Discount discount : applied.discounts()) {
            off = off.plus(discount.total());
            for (Applied.Part part : discount.parts()) {
                if (part.lineId() != null) {
                    lines.merge(part.lineId(), part.off(), Money::plus);
                }
            }
        }
        Map<String, Money> services =
                applied.carriage().stream()
                        .collect(
                                Collectors.toMap(
                                        Applied.CarriageOff::service, Applied.CarriageOff::off));
        Basket reduced = basket.less(lines);
        Money toPay =
                reduced.items().stream()
                        .map(Basket.Item::toPay)
                        .reduce(Money.zero(cart.currency()), Money::plus);
        return new Deal(
                reduced, carriage.less(services), new Quote.Promoted(cart, applied, off, toPay));
    }

    private CartFacts facts(
            Basket basket,
            Carriage.Chosen carriage,
            Map<UUID, Money> costs,
            @Nullable LandedCost landed) {
        QuoteRequest.Deal deal = basket.request().deal();
        Instant at = deal == null || deal.at() == null ? clock.instant() : deal.at();
        return new CartFacts(
                basket.market().code(),
                basket.request().country(),
                deal == null ? QuoteRequest.Deal.STOREFRONT : deal.channel(),
                basket.market().currency(),
                basket.market().taxDisplay() == TaxDisplay.GROSS,
                at,
                deal == null
                        ? CartFacts.Buyer.UNKNOWN
                        : new CartFacts.Buyer(
                                deal.segments(),
                                deal.firstOrder(),
                                deal.paymentMethod(),
                                deal.coupons()),
                basket.items().stream().map(item -> line(item, costs, landed)).toList(),
                services(carriage));
    }

    /** The chosen service first, then the others. */
    private static List<CartFacts.Carriage> services(Carriage.Chosen carriage) {
        Stream<CartFacts.Carriage> chosen =
                Stream.of(new CartFacts.Carriage(carriage.option().service(), carriage.price()));
        Stream<CartFacts.Carriage> others =
                carriage.choices().stream()
                        .filter(choice -> !choice.chosen())
                        .map(choice -> new CartFacts.Carriage(choice.service(), choice.price()));
        return Stream.concat(chosen, others).toList();
    }

    private CartFacts.Line line(
            Basket.Item item, Map<UUID, Money> costs, @Nullable LandedCost landed) {
        String category = item.variant().category();
        return new CartFacts.Line(
                item.asked().lineId(),
                item.variant().id(),
                item.variant().productId(),
                tree.get().getOrDefault(category, List.of(category)),
                item.variant().brand(),
                item.asked().quantity(),
                item.price().unit(),
                costs.get(item.variant().id()),
                landed == null ? null : tax(QuoteWriter.lineOf(landed, item)));
    }

    private static CartFacts.Tax tax(LandedCostLine line) {
        return new CartFacts.Tax(line.goodsNet().minor(), line.goodsGross().minor());
    }

    /** From each category up to the root. */
    private static Map<String, List<String>> ways(List<Category> categories) {
        Map<UUID, Category> byId =
                categories.stream().collect(Collectors.toMap(Category::id, each -> each));
        Map<String, List<String>> ways = new HashMap<>();
        for (Category category : categories) {
            List<String> way = new ArrayList<>();
            Category step = category;
            while (step != null && way.size() < 20) {
                way.add(step.slug());
                step = step.parentId() == null ? null : byId.get(step.parentId());
            }
            ways.put(category.slug(), way);
        }
        return ways;
    }
}
