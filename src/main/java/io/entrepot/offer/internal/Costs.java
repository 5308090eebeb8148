package io.entrepot.offer.internal;

import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.market.FxRate;
import io.entrepot.market.Market;
import io.entrepot.market.MarketApi;
import io.entrepot.market.RateQuery;
import io.entrepot.pricing.PriceQuery;
import io.entrepot.pricing.PricingApi;
import io.entrepot.pricing.VariantPrice;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a piece of a variant cost us, in the currency that the shop reports in. */
@Component
class Costs {
    /** The price list that holds it; no market has it. */
    static final String LIST = "cost";

    private final MarketApi markets;
    private final PricingApi pricing;
    private final Currency currency;

    Costs(
            MarketApi markets,
            PricingApi pricing,
            @Value("${entrepot.reporting-currency:USD}") String currency) {
        this.markets = markets;
        this.pricing = pricing;
        this.currency = Currency.getInstance(currency);
    }

    Currency currency() {
        return currency;
    }

    /** Without those whose cost nobody has told. */
    Map<UUID, Money> of(Collection<UUID> variants) {
        List<PriceQuery.Wanted> wanted =
                variants.stream().distinct().map(id -> new PriceQuery.Wanted(id, 1)).toList();
        return pricing.prices(new PriceQuery(LIST, currency, wanted)).stream()
                .collect(Collectors.toMap(VariantPrice::variantId, VariantPrice::unit));
    }

    /** In the currency of the market; nothing when there is no rate to it. */
    Map<UUID, Money> in(Market market, Collection<UUID> variants) {
        Map<UUID, Money> costs = of(variants);
        FxRate rate = costs.isEmpty() ? null : rate(market);
        return rate == null
                ? Map.of()
                : costs.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, cost -> rate.convert(cost.getValue())));
    }

    /** From the currency of costs to the market's; null when there is none. */
    @Nullable FxRate rate(Market market) {
        try {
            return markets.rate(new RateQuery(currency, market.currency()));
        } catch (Refusal none) {
            if (none.code().equals("no_rate")) {
                return null;
            }
            throw none;
        }
    }
}
