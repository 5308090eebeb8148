package io.entrepot.opening.internal;

import io.entrepot.kernel.Money;
import io.entrepot.market.Market;
import io.entrepot.market.MarketApi;
import io.entrepot.opening.FirstHour.Why;
import io.entrepot.payment.MethodQuery;
import io.entrepot.payment.PaymentApi;
import io.entrepot.payment.PaymentMethod;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How it is paid: a way to pay in every market, and one that moves real money. */
@Component
@Order(5)
class PaymentStep implements OpeningStep {
    private static final String SIMULATOR = "simulator";
    private static final long SOME_MINOR = 5_000;

    private final MarketApi markets;
    private final PaymentApi payments;

    PaymentStep(MarketApi markets, PaymentApi payments) {
        this.markets = markets;
        this.payments = payments;
    }

    @Override
    public String key() {
        return "payment";
    }

    @Override
    public String link() {
        return "settings.payment";
    }

    @Override
    public List<Why> missing() {
        List<Market> all = markets.markets();
        if (all.isEmpty()) {
            return List.of(Why.of("no_market"));
        }
        List<Why> missing = new ArrayList<>();
        boolean real = false;
        for (Market market : all) {
            List<PaymentMethod> methods = methods(market);
            real = real || methods.stream().anyMatch(each -> !each.provider().equals(SIMULATOR));
            if (methods.isEmpty()) {
                missing.add(new Why("no_payment", Map.of("market", market.code())));
            }
        }
        if (missing.isEmpty() && !real) {
            missing.add(Why.of("only_test_payment"));
        }
        return missing;
    }

    private List<PaymentMethod> methods(Market market) {
        return payments.methods(
                new MethodQuery(
                        new Money(SOME_MINOR, market.currency()),
                        market.countries().getFirst(),
                        market.paymentMethods()));
    }
}
