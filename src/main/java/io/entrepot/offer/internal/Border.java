package io.entrepot.offer.internal;

import io.entrepot.catalog.BatteryKind;
import io.entrepot.customs.CannotQuote;
import io.entrepot.customs.CustomsApi;
import io.entrepot.customs.Destination;
import io.entrepot.customs.Dispatch;
import io.entrepot.customs.FxRate;
import io.entrepot.customs.GoodsLine;
import io.entrepot.customs.Incoterm;
import io.entrepot.customs.LandedCost;
import io.entrepot.customs.LandedCostRequest;
import io.entrepot.customs.PriceBasis;
import io.entrepot.customs.RestrictedGoods;
import io.entrepot.customs.RestrictionRequest;
import io.entrepot.customs.RestrictionResult;
import io.entrepot.customs.Terms;
import io.entrepot.customs.TransportMode;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.market.Market;
import io.entrepot.market.MarketApi;
import io.entrepot.market.RateQuery;
import io.entrepot.market.TaxDisplay;
import io.entrepot.offer.QuoteResult;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** Asks customs whether a basket may go, and what it costs at the border. */
@Component
class Border {
    /** Currencies that rules speak wherever they apply. */
    private static final List<String> RULE_CURRENCIES = List.of("EUR", "USD", "GBP", "CNY");

    private final CustomsApi customs;
    private final MarketApi markets;
    private final Clock clock;

    Border(CustomsApi customs, MarketApi markets, Clock clock) {
        this.customs = customs;
        this.markets = markets;
        this.clock = clock;
    }

    LandedCost cost(Basket basket, Carriage.Chosen carriage) {
        requireMayGo(basket, carriage);
        Market market = basket.market();
        Money freight = carriage.price();
        var request =
                new LandedCostRequest(
                        destination(basket),
                        new Dispatch(
                                basket.from().country(),
                                mode(carriage),
                                freight,
                                PriceBasis.NET,
                                Money.zero(market.currency()),
                                today()),
                        new Terms(
                                Incoterm.valueOf(market.incoterm().name()),
                                market.schemes(),
                                market.currency(),
                                market.vatOnDuty(),
                                market.merchantBearsEstimates()),
                        basket.items().stream()
                                .map(item -> line(item, market, basket.request().country()))
                                .toList(),
                        rates(market, basket.request().country()));
        return switch (customs.quote(request)) {
            case LandedCost cost -> cost;
            case CannotQuote cannot ->
                    throw new NoQuote(
                            cannot.code().name().toLowerCase(Locale.ROOT),
                            cannot.lineIds().stream().map(UUID::fromString).toList(),
                            facts(cannot));
        };
    }

    private static Map<String, String> facts(CannotQuote cannot) {
        Map<String, String> facts = new TreeMap<>(cannot.reason().args());
        facts.put("reason", cannot.reason().key());
        facts.put("wayOut", cannot.wayOut().key());
        return facts;
    }

    private void requireMayGo(Basket basket, Carriage.Chosen carriage) {
        var request =
                new RestrictionRequest(
                        destination(basket),
                        basket.from().country(),
                        mode(carriage),
                        today(),
                        basket.items().stream()
                                .map(item -> goods(item, basket.request().country()))
                                .toList());
        if (customs.mayGo(request) instanceof RestrictionResult.MayNotGo no) {
            throw new NoQuote(
                    no.objections().stream()
                            .map(
                                    objection ->
                                            new QuoteResult.Reason(
                                                    "may_not_go",
                                                    objection.lineId().isEmpty()
                                                            ? List.of()
                                                            : List.of(
                                                                    UUID.fromString(
                                                                            objection.lineId())),
                                                    Map.of(
                                                            "reason", objection.reason().key(),
                                                            "wayOut", objection.wayOut().key(),
                                                            "rule", objection.rule().ruleId())))
                            .toList());
        }
    }

    private static Destination destination(Basket basket) {
        var request = basket.request();
        return new Destination(request.country(), request.region(), request.postcode());
    }

    private static TransportMode mode(Carriage.Chosen carriage) {
        return TransportMode.valueOf(carriage.option().mode());
    }

    private static RestrictedGoods goods(Basket.Item item, String country) {
        BatteryKind battery = item.variant().battery();
        Set<String> flags =
                battery == BatteryKind.NONE
                        ? Set.of()
                        : Set.of("battery-" + battery.name().toLowerCase(Locale.ROOT));
        return new RestrictedGoods(
                item.asked().lineId().toString(),
                item.variant().hsCodeIn(country),
                origin(item),
                flags);
    }

    private static GoodsLine line(Basket.Item item, Market market, String country) {
        return new GoodsLine(
                item.asked().lineId().toString(),
                item.variant().hsCodeIn(country),
                origin(item),
                item.variant().taxClass(),
                item.asked().quantity(),
                item.shown(),
                market.taxDisplay() == TaxDisplay.GROSS ? PriceBasis.GROSS : PriceBasis.NET,
                Math.multiplyExact(item.variant().weightGrams(), item.asked().quantity()));
    }

    private static String origin(Basket.Item item) {
        String origin = item.variant().origin();
        if (origin == null) {
            throw new NoQuote("no_origin", List.of(item.asked().lineId()), Map.of());
        }
        return origin;
    }

    /**
     * Rates for the currencies that thresholds may be in; one we don't have is simply not handed
     * in.
     */
    private List<FxRate> rates(Market market, String country) {
        Set<String> wanted = new TreeSet<>(RULE_CURRENCIES);
        wanted.add(Currency.getInstance(Locale.of("", country)).getCurrencyCode());
        wanted.remove(market.currency().getCurrencyCode());
        List<FxRate> rates = new ArrayList<>();
        for (String code : wanted) {
            try {
                var rate =
                        markets.rate(new RateQuery(market.currency(), Currency.getInstance(code)));
                rates.add(
                        new FxRate(
                                rate.id(),
                                rate.base(),
                                rate.quote(),
                                rate.rate(),
                                rate.source(),
                                rate.date()));
            } catch (Refusal none) {
                if (!none.code().equals("no_rate")) {
                    throw none;
                }
            }
        }
        return rates;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
