package io.entrepot.offer.internal;

import io.entrepot.kernel.Money;
import io.entrepot.market.FxRate;
import io.entrepot.market.Incoterm;
import io.entrepot.market.MarketApi;
import io.entrepot.market.RateQuery;
import io.entrepot.offer.Quote;
import io.entrepot.shipping.ShippingApi;
import io.entrepot.shipping.ShippingOption;
import io.entrepot.shipping.ShippingQuery;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Chooses how a basket travels and what that costs in the market's currency. */
@Component
class Carriage {
    /** The chosen service with its price, the rate it was converted at and the other choices. */
    record Chosen(
            ShippingOption option,
            Money price,
            Money off,
            @Nullable FxRate rate,
            List<Quote.ServiceOption> choices) {
        /** What is to be paid: the price less discounts. */
        Money toPay() {
            return price.minus(off);
        }

        /** The same service with so much off each choice, by service. */
        Chosen less(Map<String, Money> offs) {
            return new Chosen(
                    option,
                    price,
                    offs.getOrDefault(option.service(), off),
                    rate,
                    choices.stream().map(choice -> less(choice, offs)).toList());
        }

        private static Quote.ServiceOption less(
                Quote.ServiceOption choice, Map<String, Money> offs) {
            Money off = offs.get(choice.service());
            return off == null
                    ? choice
                    : new Quote.ServiceOption(
                            choice.service(),
                            choice.carrier(),
                            choice.price().minus(off),
                            choice.minDays(),
                            choice.maxDays(),
                            choice.chosen());
        }
    }

    private final ShippingApi shipping;
    private final MarketApi markets;

    Carriage(ShippingApi shipping, MarketApi markets) {
        this.shipping = shipping;
        this.markets = markets;
    }

    Chosen choose(Basket basket) {
        List<ShippingOption> options = options(basket);
        if (options.isEmpty()) {
            throw new NoQuote("no_service", List.of(), Map.of());
        }
        String wanted = basket.request().service();
        ShippingOption option =
                wanted == null
                        ? options.getFirst()
                        : options.stream()
                                .filter(candidate -> candidate.service().equals(wanted))
                                .findFirst()
                                .orElseThrow(
                                        () ->
                                                new NoQuote(
                                                        "service_not_offered",
                                                        List.of(),
                                                        Map.of("service", wanted)));
        Optional<FxRate> rate = rate(option.price(), basket);
        return new Chosen(
                option,
                price(option, rate),
                Money.zero(basket.market().currency()),
                rate.orElse(null),
                options.stream().map(other -> choice(other, option, basket)).toList());
    }

    /**
     * Where the seller pays at the border, services that take duties on come first, alone if any
     * do.
     */
    private List<ShippingOption> options(Basket basket) {
        List<ShippingOption> all =
                shipping.options(
                        new ShippingQuery(
                                basket.from().warehouse(),
                                basket.from().country(),
                                basket.request().country(),
                                basket.request().postcode(),
                                basket.items().stream().map(Carriage::piece).toList(),
                                basket.batteries()));
        boolean dutiesPaid =
                basket.market().incoterm() == Incoterm.DDP
                        && all.stream().anyMatch(ShippingOption::dutiesPaid);
        return dutiesPaid ? all.stream().filter(ShippingOption::dutiesPaid).toList() : all;
    }

    private static ShippingQuery.Piece piece(Basket.Item item) {
        return new ShippingQuery.Piece(
                item.asked().quantity(),
                item.variant().weightGrams(),
                item.variant().lengthMm(),
                item.variant().widthMm(),
                item.variant().heightMm());
    }

    private Quote.ServiceOption choice(
            ShippingOption option, ShippingOption chosen, Basket basket) {
        return new Quote.ServiceOption(
                option.service(),
                option.carrier(),
                price(option, rate(option.price(), basket)),
                option.minDays(),
                option.maxDays(),
                Objects.equals(option.service(), chosen.service()));
    }

    private Optional<FxRate> rate(Money price, Basket basket) {
        return price.currency().equals(basket.market().currency())
                ? Optional.empty()
                : Optional.of(
                        markets.rate(new RateQuery(price.currency(), basket.market().currency())));
    }

    private static Money price(ShippingOption option, Optional<FxRate> rate) {
        return rate.map(known -> known.convert(option.price())).orElse(option.price());
    }
}
