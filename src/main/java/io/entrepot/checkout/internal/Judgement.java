package io.entrepot.checkout.internal;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Address;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.market.MarketApi;
import io.entrepot.market.RateQuery;
import io.entrepot.offer.Quote;
import io.entrepot.order.JudgeOrder;
import io.entrepot.order.OrderApi;
import io.entrepot.order.OrderView;
import io.entrepot.order.RiskState;
import io.entrepot.risk.AssessOrder;
import io.entrepot.risk.RiskApi;
import io.entrepot.risk.RiskVerdict;

import org.springframework.stereotype.Component;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Has an order judged before money moves, and writes the verdict on it. */
@Component
class Judgement {
    private static final Currency USD = Currency.getInstance("USD");

    private final RiskApi risk;
    private final OrderApi orders;
    private final MarketApi markets;

    Judgement(RiskApi risk, OrderApi orders, MarketApi markets) {
        this.risk = risk;
        this.orders = orders;
        this.markets = markets;
    }

    /** The verdict that stands: the one given before, or a new one. */
    RiskState judge(Checkout checkout, OrderView order) {
        if (order.states().risk() != RiskState.UNJUDGED) {
            return order.states().risk();
        }
        Optional<Money> dollars = inDollars(order.total());
        if (dollars.isEmpty()) {
            return judged(order, RiskState.REVIEW, 0, List.of("no_rate"));
        }
        Quote quote = checkout.frozenQuote();
        RiskVerdict verdict =
                risk.assess(
                        new AssessOrder(
                                order.id(),
                                order.market(),
                                order.country(),
                                order.total(),
                                dollars.get(),
                                order.contact().email(),
                                order.contact().phone(),
                                key(order.address()),
                                checkout.clientIp(),
                                quote.lines().stream().mapToInt(Quote.Line::quantity).sum()));
        RiskState state =
                switch (verdict.action()) {
                    case ALLOW -> RiskState.ALLOWED;
                    case REVIEW -> RiskState.REVIEW;
                    case REFUSE -> RiskState.REFUSED;
                };
        return judged(order, state, verdict.score(), verdict.reasons());
    }

    private RiskState judged(OrderView order, RiskState state, int score, List<String> reasons) {
        return orders.judge(new JudgeOrder(order.id(), state, score, reasons, Actor.SYSTEM))
                .states()
                .risk();
    }

    /** Empty where no rate is recent enough: then a person looks, and the sale isn't lost. */
    private Optional<Money> inDollars(Money total) {
        if (total.currency().equals(USD)) {
            return Optional.of(total);
        }
        try {
            return Optional.of(markets.rate(new RateQuery(total.currency(), USD)).convert(total));
        } catch (Refusal refusal) {
            if (refusal.code().equals("no_rate")) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    /** The same place written in another case or spacing is the same place. */
    private static String key(Address address) {
        return (address.country() + "|" + address.postcode() + "|" + address.line1())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s.,-]+", "");
    }
}
