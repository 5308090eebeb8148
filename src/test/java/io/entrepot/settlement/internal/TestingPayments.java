package io.entrepot.settlement.internal;

import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.payment.CaptureAt;
import io.entrepot.payment.PaymentApi;
import io.entrepot.payment.PaymentQuery;
import io.entrepot.payment.PaymentState;
import io.entrepot.payment.PaymentView;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Payments that are only asked how much was authorised. */
final class TestingPayments {
    private final Map<UUID, Money> authorised = new HashMap<>();

    PaymentApi door() {
        return (PaymentApi)
                Proxy.newProxyInstance(
                        PaymentApi.class.getClassLoader(),
                        new Class<?>[] {PaymentApi.class},
                        (proxy, method, arguments) -> {
                            if (!method.getName().equals("payment")) {
                                throw new UnsupportedOperationException(method.getName());
                            }
                            return view(((PaymentQuery) arguments[0]).paymentId());
                        });
    }

    UUID authorised(Money amount) {
        UUID id = Ids.next();
        authorised.put(id, amount);
        return id;
    }

    private PaymentView view(UUID id) {
        Money amount = authorised.getOrDefault(id, Money.of(0, "EUR"));
        Money zero = Money.of(0, "EUR");
        return new PaymentView(
                id,
                id,
                "card",
                "simulator",
                null,
                PaymentState.AUTHORISED,
                amount,
                amount,
                zero,
                zero,
                null,
                null,
                Instant.EPOCH,
                CaptureAt.HAND_OVER,
                List.of());
    }
}
