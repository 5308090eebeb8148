package io.entrepot.checkout.internal;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Address;
import io.entrepot.kernel.Money;
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
import java.util.Locale;

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
        Quote quote = checkout.frozenQuote();
        RiskVerdict verdict =
                risk.assess(
                        new AssessOrder(
                                order.id(),
                                order.market(),
                                order.country(),
                                order.total(),
                                inDollars(order.total()),
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
        return orders.judge(
                        new JudgeOrder(
                                order.id(),
                                state,
                                verdict.score(),
                                verdict.reasons(),
                                Actor.SYSTEM))
                .states()
                .risk();
    }

    private Money inDollars(Money total) {
        return total.currency().equals(USD)
                ? total
                : markets.rate(new RateQuery(total.currency(), USD)).convert(total);
    }

    /** The same place written in another case or spacing is the same place. */
    private static String key(Address address) {
        return (address.country() + "|" + address.postcode() + "|" + address.line1())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s.,-]+", "");
    }
}
