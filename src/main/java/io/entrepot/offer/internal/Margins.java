package io.entrepot.offer.internal;

import io.entrepot.catalog.HsCodes;
import io.entrepot.catalog.ProductDetails;
import io.entrepot.customs.GoodsLine;
import io.entrepot.customs.LandedCost;
import io.entrepot.customs.PriceBasis;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.market.Market;
import io.entrepot.market.MarketApi;
import io.entrepot.market.RateQuery;
import io.entrepot.market.TaxDisplay;
import io.entrepot.offer.Margin;
import io.entrepot.offer.ProductForm;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What prices leave above costs. A price that holds the tax of its market is worked back to net by
 * customs, as a quote does it, and then read in the currency of costs at today's rate.
 */
@Component
class Margins {
    private static final int MOST_VARIANTS = 50;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int ANY_WEIGHT_GRAMS = 1;

    private final FormPrices prices;
    private final MarketApi markets;
    private final Landing landing;

    Margins(FormPrices prices, MarketApi markets, Landing landing) {
        this.prices = prices;
        this.markets = markets;
        this.landing = landing;
    }

    List<Margin> of(ProductForm form) {
        List<Margin> margins = new ArrayList<>();
        List<Market> all = markets.markets();
        for (ProductForm.Row row : form.variants().stream().limit(MOST_VARIANTS).toList()) {
            Money cost = prices.cost(row);
            Map<String, String> typed = row.prices();
            if (cost == null || typed == null) {
                continue;
            }
            for (Market market : all) {
                String price = typed.get(market.code());
                if (price != null && !price.isBlank()) {
                    Money net = net(form, row, market, FormPrices.money(market, price));
                    Money left = inCosts(net, cost);
                    if (left != null && left.minor() > 0) {
                        margins.add(
                                new Margin(
                                        market.code(), row.sku(), left, cost, percent(left, cost)));
                    }
                }
            }
        }
        return margins;
    }

    private static BigDecimal percent(Money net, Money cost) {
        return net.minus(cost)
                .toMajor()
                .multiply(HUNDRED)
                .divide(net.toMajor(), 1, RoundingMode.HALF_EVEN);
    }

    /** Where customs can't say, the price counts as it is: too much rather than nothing. */
    private Money net(ProductForm form, ProductForm.Row row, Market market, Money price) {
        if (market.taxDisplay() != TaxDisplay.GROSS || form.origin() == null) {
            return price;
        }
        LandedCost landed =
                landing.of(market, line(form, row, market.countries().getFirst(), price));
        return landed == null ? price : landed.lines().getFirst().goodsNet();
    }

    private static GoodsLine line(
            ProductForm form, ProductForm.Row row, String country, Money price) {
        ProductDetails details = form.details() == null ? ProductDetails.NONE : form.details();
        return new GoodsLine(
                row.sku(),
                HsCodes.of(form.hsCode(), details.hsCodes(), country),
                String.valueOf(form.origin()),
                form.taxClass(),
                1,
                price,
                PriceBasis.GROSS,
                row.weightGrams() == null ? ANY_WEIGHT_GRAMS : row.weightGrams());
    }

    private @Nullable Money inCosts(Money net, Money cost) {
        if (net.currency().equals(cost.currency())) {
            return net;
        }
        try {
            return markets.rate(new RateQuery(net.currency(), cost.currency())).convert(net);
        } catch (Refusal none) {
            if (none.code().equals("no_rate")) {
                return null;
            }
            throw none;
        }
    }
}
