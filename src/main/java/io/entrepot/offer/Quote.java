package io.entrepot.offer;

import io.entrepot.kernel.Money;
import io.entrepot.pricing.PriceTrace;
import io.entrepot.promotion.Applied;
import io.entrepot.promotion.CartFacts;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a basket costs at a place. The total is the sum of the charged amounts; amounts that are not
 * charged (estimates of a DAP parcel) are shown beside it. Everything says where it comes from.
 */
public record Quote(
        UUID id,
        String market,
        String country,
        Currency currency,
        boolean pricesIncludeTax,
        Terms terms,
        List<Line> lines,
        List<Amount> amounts,
        Money goodsShown,
        Money total,
        List<ServiceOption> services,
        List<UsedRate> rates,
        String ruleVersion,
        List<String> notes,
        Instant validUntil,
        @Nullable Promoted promoted) {

    /** The terms of the parcel: who pays at the border, from where, with which service. */
    public record Terms(
            String incoterm,
            String warehouse,
            String originCountry,
            String service,
            String carrier,
            int minDays,
            int maxDays,
            boolean merchantBearsEstimates) {}

    /**
     * A line as shown: unit, total and what promotions leave of it as the market shows prices, and
     * the goods net of tax, as they are to be declared: after discounts. Quotes frozen before
     * traces were kept have none.
     */
    public record Line(
            UUID lineId,
            UUID variantId,
            int quantity,
            Money unit,
            Money shown,
            Money toPay,
            Money goodsNet,
            @Nullable String hsCode,
            UUID priceId,
            @Nullable PriceTrace trace) {}

    /** One typed amount; {@code reason} is a message key, its facts fill the text. */
    public record Amount(
            Kind kind,
            @Nullable UUID lineId,
            Money money,
            boolean charged,
            boolean estimate,
            List<String> ruleIds,
            String reason,
            Map<String, String> facts) {}

    /** What an amount is for; goods, discounts and shipping are net of tax, discounts negative. */
    public enum Kind {
        GOODS,
        DISCOUNT,
        SHIPPING,
        DUTY,
        TAX,
        FEE
    }

    /**
     * What promotions did, and everything that it depended on: the same cart under the rules of the
     * same number comes out the same a year later. Goods and carriage to pay are as the market
     * shows prices.
     */
    public record Promoted(CartFacts cart, Applied applied, Money off, Money goodsToPay) {}

    /** A service that could be chosen, with the whole total it would make. */
    public record ServiceOption(
            String service,
            String carrier,
            Money price,
            int minDays,
            int maxDays,
            boolean chosen) {}

    /** A rate that the quote used and keeps. */
    public record UsedRate(String id, String pair, String rate, String date, String source) {}
}
