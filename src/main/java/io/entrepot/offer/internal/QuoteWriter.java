package io.entrepot.offer.internal;

import io.entrepot.customs.Certainty;
import io.entrepot.customs.Charge;
import io.entrepot.customs.LandedCost;
import io.entrepot.customs.LandedCostLine;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.market.FxRate;
import io.entrepot.market.TaxDisplay;
import io.entrepot.offer.Quote;
import io.entrepot.pricing.PriceTrace;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes a quote from what was found out, and checks that its parts make its whole. */
final class QuoteWriter {
    private static final Duration LIFE = Duration.ofMinutes(30);

    private QuoteWriter() {}

    static Quote write(Discounts.Deal deal, LandedCost cost, Instant now) {
        Basket basket = deal.basket();
        Carriage.Chosen carriage = deal.carriage();
        List<Quote.Amount> amounts = amounts(deal, cost);
        Money total =
                amounts.stream()
                        .filter(Quote.Amount::charged)
                        .map(Quote.Amount::money)
                        .reduce(Money.zero(cost.currency()), Money::plus);
        if (!total.equals(cost.totals().charged())) {
            throw new IllegalStateException(
                    "The amounts make %s, the landed cost %s"
                            .formatted(total, cost.totals().charged()));
        }
        return new Quote(
                Ids.next(),
                basket.market().code(),
                basket.request().country(),
                cost.currency(),
                basket.market().taxDisplay() == TaxDisplay.GROSS,
                terms(basket, carriage, cost),
                lines(basket, cost),
                amounts,
                basket.shown(),
                total,
                carriage.choices(),
                rates(basket, carriage, cost),
                cost.rulesVersion() + "+" + carriage.option().tariffVersion(),
                cost.notes().stream().map(note -> note.key()).distinct().toList(),
                validUntil(basket, carriage.rate(), now),
                deal.promoted());
    }

    private static Quote.Terms terms(Basket basket, Carriage.Chosen carriage, LandedCost cost) {
        return new Quote.Terms(
                cost.incoterm().name(),
                basket.from().warehouse(),
                basket.from().country(),
                carriage.option().service(),
                carriage.option().carrier(),
                carriage.option().minDays(),
                carriage.option().maxDays(),
                basket.market().merchantBearsEstimates());
    }

    private static List<Quote.Line> lines(Basket basket, LandedCost cost) {
        List<Quote.Line> lines = new ArrayList<>();
        for (Basket.Item item : basket.items()) {
            LandedCostLine line = lineOf(cost, item);
            lines.add(
                    new Quote.Line(
                            item.asked().lineId(),
                            item.variant().id(),
                            item.asked().quantity(),
                            item.price().unit(),
                            item.shown(),
                            item.toPay(),
                            line.goodsNet(),
                            item.variant().hsCode(),
                            item.price().priceId(),
                            item.priced().trace()));
        }
        return lines;
    }

    static LandedCostLine lineOf(LandedCost cost, Basket.Item item) {
        return cost.lines().stream()
                .filter(line -> line.lineId().equals(item.asked().lineId().toString()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Quote.Amount> amounts(Discounts.Deal deal, LandedCost cost) {
        List<Quote.Amount> amounts = new ArrayList<>();
        NetDiscounts discounts = new NetDiscounts(deal, cost);
        for (Basket.Item item : deal.basket().items()) {
            amounts.add(
                    plain(
                            Quote.Kind.GOODS,
                            item.asked().lineId(),
                            discounts.before(item),
                            "goods"));
        }
        Money freight = cost.totals().freightNet().plus(deal.carriage().off());
        amounts.add(plain(Quote.Kind.SHIPPING, null, freight, "shipping"));
        amounts.addAll(discounts.amounts());
        if (!cost.totals().insurance().isZero()) {
            amounts.add(plain(Quote.Kind.SHIPPING, null, cost.totals().insurance(), "insurance"));
        }
        cost.charges().forEach(charge -> amounts.add(border(charge)));
        return amounts;
    }

    private static Quote.Amount plain(
            Quote.Kind kind, @Nullable UUID line, Money money, String reason) {
        return new Quote.Amount(kind, line, money, true, false, List.of(), reason, Map.of());
    }

    private static Quote.Amount border(Charge charge) {
        Map<String, String> facts = new TreeMap<>(charge.reason().args());
        facts.put("layer", charge.layer());
        facts.put("base", charge.base().toMajor().toPlainString());
        if (charge.rate() != null) {
            facts.put("rate", charge.rate().toPlainString());
        }
        if (charge.taxParts() != null) {
            facts.put("onGoods", charge.taxParts().onGoods().toMajor().toPlainString());
            facts.put("onFreight", charge.taxParts().onFreight().toMajor().toPlainString());
            facts.put("onDuty", charge.taxParts().onDuty().toMajor().toPlainString());
        }
        facts.put("source", charge.rule().source());
        return new Quote.Amount(
                switch (charge.kind()) {
                    case DUTY, SURCHARGE -> Quote.Kind.DUTY;
                    case FEE -> Quote.Kind.FEE;
                    case TAX -> Quote.Kind.TAX;
                },
                null,
                charge.amount(),
                charge.charged(),
                charge.certainty() == Certainty.ESTIMATE,
                List.of(charge.rule().ruleId()),
                charge.reason().key(),
                facts);
    }

    private static List<Quote.UsedRate> rates(
            Basket basket, Carriage.Chosen carriage, LandedCost cost) {
        Stream<Quote.UsedRate> freight =
                Stream.ofNullable(carriage.rate())
                        .map(
                                rate ->
                                        new Quote.UsedRate(
                                                rate.id(),
                                                rate.base() + "/" + rate.quote(),
                                                rate.rate().toPlainString(),
                                                rate.date().toString(),
                                                rate.source()));
        Stream<Quote.UsedRate> border =
                cost.rates().stream()
                        .map(
                                rate ->
                                        new Quote.UsedRate(
                                                rate.rateId(),
                                                rate.from() + "/" + rate.to(),
                                                rate.rate().toPlainString(),
                                                rate.date().toString(),
                                                rate.source()));
        return Stream.of(freight, border, converted(basket))
                .flatMap(rates -> rates)
                .distinct()
                .toList();
    }

    /** Rates that prices were converted at. */
    private static Stream<Quote.UsedRate> converted(Basket basket) {
        return basket.items().stream()
                .map(item -> item.priced().trace().converted())
                .flatMap(Stream::ofNullable)
                .map(
                        price ->
                                new Quote.UsedRate(
                                        price.rateId(),
                                        price.from().currency() + "/" + price.exact().currency(),
                                        price.rate(),
                                        price.rateDate().toString(),
                                        price.rateSource()));
    }

    private static Instant validUntil(Basket basket, @Nullable FxRate rate, Instant now) {
        Stream<Instant> prices =
                basket.items().stream()
                        .map(item -> item.priced().trace())
                        .flatMap(
                                trace ->
                                        Stream.of(
                                                Optional.ofNullable(trace.until()),
                                                Optional.ofNullable(trace.converted())
                                                        .map(PriceTrace.Converted::lockedUntil)))
                        .flatMap(Optional::stream);
        Stream<Instant> freight = Stream.ofNullable(rate).map(FxRate::lockedUntil);
        return Stream.of(prices, freight, Stream.of(now.plus(LIFE)))
                .flatMap(moments -> moments)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
