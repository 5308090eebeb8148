package io.entrepot.analytics.internal;

import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.order.OrderApi;
import io.entrepot.order.OrderQuery;
import io.entrepot.order.OrderView;
import io.entrepot.payment.PaymentApi;
import io.entrepot.payment.PaymentQuery;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.util.Optional;
import java.util.UUID;

/**
 * Looks at an order and replaces what it counted for. The version is read before the order, so a
 * look that came late never overwrites a newer one.
 */
@Component
class FactKeeping {
    private final OrderApi orders;
    private final PaymentApi payments;
    private final Facts facts;
    private final TransactionOperations transaction;

    FactKeeping(
            OrderApi orders, PaymentApi payments, Facts facts, TransactionOperations transaction) {
        this.orders = orders;
        this.payments = payments;
        this.facts = facts;
        this.transaction = transaction;
    }

    void look(UUID orderId) {
        OrderQuery query = new OrderQuery(orderId);
        long version = orders.desk(query).version();
        OrderView order = orders.order(query);
        OrderFact fact = OrderFact.of(order, version, refunded(order));
        transaction.executeWithoutResult(status -> replace(fact));
    }

    private @Nullable Money refunded(OrderView order) {
        if (order.paymentId() == null) {
            return null;
        }
        try {
            return payments.payment(new PaymentQuery(order.paymentId(), false)).refunded();
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                return null;
            }
            throw refusal;
        }
    }

    private void replace(OrderFact fact) {
        facts.lock(fact.orderId());
        Optional<OrderFact> before = facts.find(fact.orderId());
        if (before.isPresent() && before.get().version() > fact.version()) {
            return;
        }
        before.ifPresent(
                old -> {
                    facts.count(old, -1);
                    facts.forget(old.orderId());
                });
        facts.insert(fact);
        facts.count(fact, 1);
    }

    void forgetAll() {
        transaction.executeWithoutResult(status -> facts.forgetAll());
    }
}
