package io.entrepot.feed.internal;

import io.entrepot.kernel.Money;
import io.entrepot.pricing.PriceAnswer;
import io.entrepot.pricing.PriceContext;
import io.entrepot.pricing.PriceQuery;
import io.entrepot.pricing.PricingApi;
import io.entrepot.pricing.PriorPrice;
import io.entrepot.pricing.PriorPriceQuery;
import io.entrepot.pricing.SetPrices;
import io.entrepot.pricing.VariantPrice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Price lists in memory that count how often they were written. */
final class TestPrices implements PricingApi {
    final Map<UUID, Money> prices = new HashMap<>();
    final List<SetPrices> commands = new ArrayList<>();
    int written;
    int failAfter = Integer.MAX_VALUE;

    @Override
    public List<VariantPrice> prices(PriceQuery query) {
        return query.wanted().stream()
                .filter(wanted -> prices.containsKey(wanted.variantId()))
                .map(
                        wanted ->
                                new VariantPrice(
                                        wanted.variantId(),
                                        prices.getOrDefault(
                                                wanted.variantId(), Money.zero(query.currency())),
                                        query.priceList(),
                                        wanted.variantId(),
                                        1))
                .toList();
    }

    @Override
    public List<PriceAnswer> resolve(PriceContext context) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<PriorPrice> priorPrices(PriorPriceQuery query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setPrices(SetPrices command) {
        if (written + command.rows().size() > failAfter) {
            throw new IllegalStateException("the power went");
        }
        commands.add(command);
        written += command.rows().size();
        command.rows().forEach(row -> prices.put(row.variantId(), row.unit()));
    }
}
