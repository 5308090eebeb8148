package io.entrepot.offer.internal;

import io.entrepot.customs.LandedCost;
import io.entrepot.customs.LandedCostLine;
import io.entrepot.kernel.Allocation;
import io.entrepot.kernel.Money;
import io.entrepot.offer.Quote;
import io.entrepot.promotion.Applied;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Discounts as the books want them: net of tax, line by line. Promotions work on prices as they are
 * shown; the border says what is left of a line without tax. What was off is as much more without
 * tax as the whole line would have been, rounded half up and split so that goods less discounts are
 * exactly what is declared.
 */
final class NetDiscounts {
    private final Discounts.Deal deal;
    private final LandedCost cost;
    private final Map<UUID, Money> netOff = new HashMap<>();

    NetDiscounts(Discounts.Deal deal, LandedCost cost) {
        this.deal = deal;
        this.cost = cost;
        for (Basket.Item item : deal.basket().items()) {
            netOff.put(item.asked().lineId(), net(item));
        }
    }

    /** The goods of a line net of tax, before discounts. */
    Money before(Basket.Item item) {
        return QuoteWriter.lineOf(cost, item).goodsNet().plus(off(item.asked().lineId()));
    }

    private Money off(UUID lineId) {
        return netOff.getOrDefault(lineId, Money.zero(cost.currency()));
    }

    private Money net(Basket.Item item) {
        LandedCostLine line = QuoteWriter.lineOf(cost, item);
        if (!deal.basket().market().taxDisplay().equals(io.entrepot.market.TaxDisplay.GROSS)) {
            return item.off();
        }
        return line.goodsGross().isPositive()
                ? scaled(item.off(), line.goodsNet(), line.goodsGross())
                : scaled(item.off(), cost.totals().goodsNet(), gross());
    }

    /** The tax of the other lines stands in for that of one that is given away whole. */
    private Money gross() {
        return cost.lines().stream()
                .map(LandedCostLine::goodsGross)
                .reduce(Money.zero(cost.currency()), Money::plus);
    }

    private static Money scaled(Money off, Money net, Money gross) {
        if (off.isZero() || !gross.isPositive()) {
            return off;
        }
        long minor =
                BigDecimal.valueOf(off.minor())
                        .multiply(BigDecimal.valueOf(net.minor()))
                        .divide(BigDecimal.valueOf(gross.minor()), 0, RoundingMode.HALF_UP)
                        .longValueExact();
        return new Money(minor, off.currency());
    }

    /** One negative amount for each part of each discount. */
    List<Quote.Amount> amounts() {
        Quote.Promoted promoted = deal.promoted();
        if (promoted == null) {
            return List.of();
        }
        Map<UUID, List<Money>> shares = shares(promoted.applied());
        Map<UUID, Integer> next = new HashMap<>();
        List<Quote.Amount> amounts = new ArrayList<>();
        for (Applied.Discount discount : promoted.applied().discounts()) {
            for (Applied.Part part : discount.parts()) {
                Money net = part.off();
                if (part.lineId() != null) {
                    int place = next.merge(part.lineId(), 1, Integer::sum) - 1;
                    net = shares.getOrDefault(part.lineId(), List.of()).get(place);
                }
                amounts.add(amount(discount, part, net));
            }
        }
        return amounts;
    }

    /** The net discount of each line, split over the promotions that made it. */
    private Map<UUID, List<Money>> shares(Applied applied) {
        Map<UUID, List<Long>> weights = new HashMap<>();
        for (Applied.Discount discount : applied.discounts()) {
            for (Applied.Part part : discount.parts()) {
                if (part.lineId() != null) {
                    weights.computeIfAbsent(part.lineId(), line -> new ArrayList<>())
                            .add(part.off().minor());
                }
            }
        }
        Map<UUID, List<Money>> shares = new HashMap<>();
        weights.forEach((line, each) -> shares.put(line, Allocation.split(off(line), each)));
        return shares;
    }

    private static String reason(@Nullable String coupon, Applied.Part part) {
        if (coupon != null) {
            return "discount_coupon";
        }
        return part.lineId() == null ? "discount_shipping" : "discount";
    }

    private static Quote.Amount amount(Applied.Discount discount, Applied.Part part, Money net) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("promotion", discount.promotionId().toString());
        facts.put("version", Long.toString(discount.version()));
        facts.put("effect", discount.kind());
        facts.put("on", part.lineId() == null ? "shipping" : "goods");
        facts.put("bearer", discount.bearer().name());
        facts.put("sellerBasisPoints", Integer.toString(discount.sellerBasisPoints()));
        facts.put("shown", part.off().toMajor().toPlainString());
        discount.titles().forEach((language, title) -> facts.put("title." + language, title));
        String label = discount.couponLabel();
        if (label != null) {
            facts.put("coupon", label);
        }
        return new Quote.Amount(
                Quote.Kind.DISCOUNT,
                part.lineId(),
                net.negated(),
                true,
                false,
                List.of("promotion:" + discount.promotionId() + "@" + discount.version()),
                reason(label, part),
                facts);
    }
}
