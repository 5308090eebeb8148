package io.entrepot.offer.web;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.entrepot.kernel.Money;
import io.entrepot.offer.DraftedPrice;
import io.entrepot.offer.PriceDraft;
import io.entrepot.offer.PriceDraftApi;
import io.entrepot.offer.Quote;
import io.entrepot.platform.text.MoneyFormat;
import io.entrepot.platform.text.Words;
import io.entrepot.platform.web.MoneyView;
import io.entrepot.promotion.Applied;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The lines of a cart that was tried: what each promotion took off, and what is left of it. */
@Component
class SimulatedLines {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final PriceDraftApi drafts;

    SimulatedLines(PriceDraftApi drafts) {
        this.drafts = drafts;
    }

    /**
     * A line as the market shows prices; what is left is net of tax and less the cost of the
     * pieces, where somebody knows it.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            UUID lineId,
            UUID variantId,
            int quantity,
            MoneyView shown,
            List<Off> off,
            MoneyView toPay,
            @Nullable MoneyView left,
            @Nullable BigDecimal percentLeft) {}

    /** What a promotion takes off the line, to the minor unit. */
    record Off(UUID promotionId, MoneyView off) {}

    List<Line> of(Quote quote, boolean withMargin, Words words) {
        Map<UUID, Money> costs = withMargin ? costs(quote) : Map.of();
        return quote.lines().stream().map(line -> line(quote, line, costs, words)).toList();
    }

    private static Line line(Quote quote, Quote.Line line, Map<UUID, Money> costs, Words words) {
        Money cost = costs.get(line.variantId());
        Money left = cost == null ? null : line.goodsNet().minus(cost.times(line.quantity()));
        return new Line(
                line.lineId(),
                line.variantId(),
                line.quantity(),
                MoneyFormat.view(line.shown(), words.locale()),
                off(quote, line.lineId(), words),
                MoneyFormat.view(line.toPay(), words.locale()),
                left == null ? null : MoneyFormat.view(left, words.locale()),
                left == null ? null : percent(left, line.goodsNet()));
    }

    private static List<Off> off(Quote quote, UUID lineId, Words words) {
        Quote.Promoted promoted = Objects.requireNonNull(quote.promoted());
        return promoted.applied().discounts().stream()
                .flatMap(
                        discount ->
                                discount.parts().stream()
                                        .filter(part -> lineId.equals(part.lineId()))
                                        .map(Applied.Part::off)
                                        .map(off -> MoneyFormat.view(off, words.locale()))
                                        .map(off -> new Off(discount.promotionId(), off)))
                .toList();
    }

    private static @Nullable BigDecimal percent(Money left, Money net) {
        return net.isPositive()
                ? left.toMajor().multiply(HUNDRED).divide(net.toMajor(), 1, RoundingMode.HALF_EVEN)
                : null;
    }

    /** What a piece of each variant cost us, in the currency of the quote. */
    private Map<UUID, Money> costs(Quote quote) {
        List<PriceDraft.Row> rows =
                quote.lines().stream()
                        .map(line -> new PriceDraft.Row(line.variantId(), 1, line.unit()))
                        .toList();
        Map<UUID, Money> costs = new HashMap<>();
        PriceDraft draft = new PriceDraft(quote.market(), "cost", rows, null, null, null, 0);
        for (DraftedPrice price : drafts.draftPrices(draft)) {
            DraftedPrice.Simulation simulation = price.simulation();
            if (simulation != null) {
                costs.put(price.variantId(), simulation.cost());
            }
        }
        return costs;
    }
}
