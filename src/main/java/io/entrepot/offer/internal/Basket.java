package io.entrepot.offer.internal;

import io.entrepot.catalog.BatteryKind;
import io.entrepot.catalog.VariantFacts;
import io.entrepot.kernel.Money;
import io.entrepot.market.Market;
import io.entrepot.offer.QuoteRequest;
import io.entrepot.pricing.VariantPrice;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a quote is about, once the facts are gathered: items with their variant and price. */
record Basket(Market market, QuoteRequest request, List<Item> items, Place from) {
    /** One item with all that is known of it. */
    record Item(QuoteRequest.Item asked, VariantFacts variant, VariantPrice price) {
        Money shown() {
            return price.unit().times(asked.quantity());
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

    Money shown() {
        return items.stream().map(Item::shown).reduce(Money.zero(market.currency()), Money::plus);
    }
}
