package io.entrepot.offer.internal;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.market.Market;
import io.entrepot.market.MarketApi;
import io.entrepot.offer.ProductForm;
import io.entrepot.pricing.PriceQuery;
import io.entrepot.pricing.PricingApi;
import io.entrepot.pricing.SetPrices;
import io.entrepot.pricing.VariantPrice;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Prices of a form: a decimal text for each market, in the market's currency. */
@Component
class FormPrices {
    private static final BigDecimal MOST = new BigDecimal("100000000");

    /** Prices by variant and market, and what a piece of each variant cost. */
    record Shown(Map<UUID, Map<String, Money>> byMarket, Map<UUID, Money> costs) {}

    private final MarketApi markets;
    private final PricingApi pricing;
    private final Costs costs;

    FormPrices(MarketApi markets, PricingApi pricing, Costs costs) {
        this.markets = markets;
        this.pricing = pricing;
        this.costs = costs;
    }

    Shown shown(List<UUID> variants) {
        return new Shown(of(variants), costs.of(variants));
    }

    /** The cost of a row as it is typed; null where none is. */
    @Nullable Money cost(ProductForm.Row row) {
        String typed = row.cost();
        return typed == null || typed.isBlank() ? null : money(costs.currency(), typed);
    }

    /** The price of one piece of each variant, by market. */
    Map<UUID, Map<String, Money>> of(List<UUID> variants) {
        Map<UUID, Map<String, Money>> all = new HashMap<>();
        if (variants.isEmpty()) {
            return all;
        }
        List<PriceQuery.Wanted> wanted =
                variants.stream().map(id -> new PriceQuery.Wanted(id, 1)).toList();
        for (Market market : markets.markets()) {
            for (VariantPrice price :
                    pricing.prices(new PriceQuery(market.priceList(), market.currency(), wanted))) {
                all.computeIfAbsent(price.variantId(), id -> new HashMap<>())
                        .put(market.code(), price.unit());
            }
        }
        return all;
    }

    /** Refuses what is no price before anything is written. */
    void check(ProductForm form) {
        for (ProductForm.Row row : form.variants()) {
            cost(row);
            if (row.prices() != null) {
                row.prices().forEach((code, text) -> money(market(code), text));
            }
        }
    }

    void save(ProductForm form, Map<String, UUID> variants, Actor actor) {
        Map<UUID, Map<String, Money>> before = of(List.copyOf(variants.values()));
        Map<String, List<SetPrices.Row>> lists = new HashMap<>();
        for (ProductForm.Row row : form.variants()) {
            UUID variant = variants.get(row.sku());
            if (row.prices() == null || variant == null) {
                continue;
            }
            row.prices()
                    .forEach(
                            (code, text) -> {
                                Market market = market(code);
                                Money price = money(market, text);
                                Money old = before.getOrDefault(variant, Map.of()).get(code);
                                if (!price.equals(old)) {
                                    lists.computeIfAbsent(
                                                    market.priceList(), list -> new ArrayList<>())
                                            .add(new SetPrices.Row(variant, price, 1));
                                }
                            });
        }
        lists.forEach((list, rows) -> pricing.setPrices(new SetPrices(list, rows, actor)));
        saveCosts(form, variants, actor);
    }

    private void saveCosts(ProductForm form, Map<String, UUID> variants, Actor actor) {
        List<SetPrices.Row> rows = new ArrayList<>();
        for (ProductForm.Row row : form.variants()) {
            Money cost = cost(row);
            UUID variant = variants.get(row.sku());
            if (cost != null && variant != null) {
                rows.add(new SetPrices.Row(variant, cost, 1));
            }
        }
        if (!rows.isEmpty()) {
            pricing.setPrices(new SetPrices(Costs.LIST, rows, actor));
        }
    }

    private Market market(String code) {
        return markets.markets().stream()
                .filter(market -> market.code().equals(code))
                .findFirst()
                .orElseThrow(() -> bad());
    }

    static Money money(Market market, String text) {
        return money(market.currency(), text);
    }

    private static Money money(Currency currency, String text) {
        try {
            BigDecimal major = new BigDecimal(text.strip());
            boolean fit =
                    major.signum() > 0
                            && major.compareTo(MOST) < 0
                            && major.stripTrailingZeros().scale()
                                    <= currency.getDefaultFractionDigits();
            if (fit) {
                return Money.rounded(major, currency, RoundingMode.UNNECESSARY);
            }
        } catch (NumberFormatException noNumber) {
            throw bad();
        }
        throw bad();
    }

    private static Refusal bad() {
        return new Refusal(
                "bad_product_form",
                Refusal.Kind.UNPROCESSABLE,
                "A price is a positive figure in the currency of a market.",
                Map.of("field", "prices"));
    }
}
