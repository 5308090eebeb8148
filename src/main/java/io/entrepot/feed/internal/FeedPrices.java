package io.entrepot.feed.internal;

import io.entrepot.kernel.Money;
import io.entrepot.pricing.PriceQuery;
import io.entrepot.pricing.PriceQuery.Wanted;
import io.entrepot.pricing.PricingApi;
import io.entrepot.pricing.SetPrices;
import io.entrepot.pricing.VariantPrice;

import org.springframework.stereotype.Component;

import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Sets the prices of single pieces that differ from what the list says now. */
@Component
final class FeedPrices {
    private final PricingApi pricing;

    FeedPrices(PricingApi pricing) {
        this.pricing = pricing;
    }

    /** The prices that were not so before, and what stood there. */
    record Differing(Map<UUID, Money> now, Map<UUID, Money> before) {
        Set<UUID> variants() {
            return now.keySet();
        }

        Optional<Change.Difference> of(UUID variant, String sku) {
            Money price = now.get(variant);
            Money old = before.get(variant);
            return price == null
                    ? Optional.empty()
                    : Optional.of(
                            new Change.Difference(
                                    "price[" + sku + "]",
                                    old == null ? "" : old.toString(),
                                    price.toString()));
        }
    }

    Differing set(Map<UUID, Money> wanted, String list, Work work) {
        Map<UUID, Money> now = new LinkedHashMap<>();
        Map<UUID, Money> before = new HashMap<>();
        wanted.values().stream()
                .map(Money::currency)
                .distinct()
                .forEach(currency -> compare(wanted, list, currency, now, before));
        if (!now.isEmpty() && !work.isTrial()) {
            pricing.setPrices(
                    new SetPrices(
                            list,
                            now.entrySet().stream()
                                    .map(p -> new SetPrices.Row(p.getKey(), p.getValue(), 1))
                                    .toList(),
                            work.target().actor()));
        }
        return new Differing(now, before);
    }

    private void compare(
            Map<UUID, Money> wanted,
            String list,
            Currency currency,
            Map<UUID, Money> now,
            Map<UUID, Money> before) {
        Map<UUID, Money> asked =
                wanted.entrySet().stream()
                        .filter(price -> price.getValue().currency().equals(currency))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<VariantPrice> known =
                pricing.prices(
                        new PriceQuery(
                                list,
                                currency,
                                asked.keySet().stream()
                                        .map(variant -> new Wanted(variant, 1))
                                        .toList()));
        known.forEach(price -> before.put(price.variantId(), price.unit()));
        asked.forEach(
                (variant, price) -> {
                    if (!price.equals(before.get(variant))) {
                        now.put(variant, price);
                    }
                });
    }
}
