package io.entrepot.offer.internal;

import io.entrepot.catalog.BatteryKind;
import io.entrepot.catalog.VariantFacts;
import io.entrepot.kernel.Money;
import io.entrepot.market.Market;
import io.entrepot.offer.QuoteRequest;
import io.entrepot.pricing.PriceAnswer;
import io.entrepot.pricing.VariantPrice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a quote is about, once the facts are gathered: items with their variant and price. */
record Basket(Market market, QuoteRequest request, List<Item> items, Place from) {
    /** One item with all that is known of it, and what promotions take off. */
    record Item(
            QuoteRequest.Item asked, VariantFacts variant, PriceAnswer.Priced priced, Money off) {
        Item(QuoteRequest.Item asked, VariantFacts variant, PriceAnswer.Priced priced) {
            this(asked, variant, priced, Money.zero(priced.price().unit().currency()));
        }

        VariantPrice price() {
            return priced.price();
        }

        /** What is to be paid, and so declared: the price less discounts. */
        Money toPay() {
            return shown().minus(off);
        }

        Money shown() {
            return price().unit().times(asked.quantity());
        }
    }

    /** The warehouse it leaves from. */
    record Place(String warehouse, String country) {}

    Set<BatteryKind> batteries() {
        return items.stream()
                .map(item -> item.variant().battery())
                .filter(kind -> kind != BatteryKind.NONE)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same basket with this much off its lines. */
    Basket less(Map<UUID, Money> offs) {
        List<Item> reduced =
                items.stream()
                        .map(
                                item ->
                                        new Item(
                                                item.asked(),
                                                item.variant(),
                                                item.priced(),
                                                offs.getOrDefault(
                                                        item.asked().lineId(), item.off())))
                        .toList();
        return new Basket(market, request, reduced, from);
    }

    Money shown() {
        return items.stream().map(Item::shown).reduce(Money.zero(market.currency()), Money::plus);
    }
}
