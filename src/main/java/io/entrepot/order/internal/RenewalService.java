package io.entrepot.order.internal;

import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Refusal;
import io.entrepot.market.MarketApi;
import io.entrepot.market.MarketCode;
import io.entrepot.order.AskForPayment;
import io.entrepot.order.OrderPaymentApi;
import io.entrepot.order.OrderPaymentAsked;
import io.entrepot.order.OrderQuery;
import io.entrepot.order.OrderState;
import io.entrepot.order.OrderView;
import io.entrepot.order.PaidAgain;
import io.entrepot.order.PayAgain;
import io.entrepot.order.PaymentDue;
import io.entrepot.payment.MethodQuery;
import io.entrepot.payment.PaymentMethod;
import io.entrepot.platform.audit.AuditTrail;
import io.entrepot.platform.event.EventLog;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Answers at the door where orders are paid again. */
@Service
class RenewalService implements OrderPaymentApi {
    private final Orders orders;
    private final Renewals renewals;
    private final NewPayments payments;
    private final MarketApi markets;
    private final EventLog events;
    private final AuditTrail audit;
    private final TransactionOperations transaction;

    RenewalService(
            Orders orders,
            Renewals renewals,
            NewPayments payments,
            MarketApi markets,
            EventLog events,
            AuditTrail audit,
            TransactionOperations transaction) {
        this.orders = orders;
        this.renewals = renewals;
        this.payments = payments;
        this.markets = markets;
        this.events = events;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Override
    public OrderView askForPayment(AskForPayment command) {
        UUID id = command.orderId();
        transaction.executeWithoutResult(
                status -> {
                    if (orders.state(id, Track.PAYMENT).isEmpty()) {
                        throw Refusal.notFound("order");
                    }
                    if (!lost(view(id))) {
                        throw notDue();
                    }
                    int ask = renewals.ask(id);
                    audit.write(
                            command.actor(),
                            "order.payment-asked",
                            "order:" + id,
                            Map.of("ask", ask));
                    events.append(new OrderPaymentAsked(id, view(id).number(), ask));
                });
        return view(id);
    }

    @Override
    public PaymentDue paymentDue(OrderQuery query) {
        OrderView order = view(query.orderId());
        boolean due = due(order);
        return payments.standing(order, due, due ? methods(order) : List.of());
    }

    @Override
    public PaidAgain payAgain(PayAgain command) {
        OrderView order = view(command.orderId());
        if (!due(order)) {
            throw notDue();
        }
        if (methods(order).stream().noneMatch(each -> each.code().equals(command.method()))) {
            throw Refusal.invalid(
                    "payment_method_unavailable", "This way to pay is not offered for this order.");
        }
        UUID begun = begin(order.id());
        if (payments.isOver(begun)) {
            transaction.executeWithoutResult(status -> renewals.drop(order.id(), begun));
            return payments.advance(order, begin(order.id()), command.method());
        }
        return payments.advance(order, begun, command.method());
    }

    private UUID begin(UUID orderId) {
        UUID proposed = Ids.next();
        UUID begun = transaction.execute(status -> renewals.begin(orderId, proposed));
        return begun == null ? proposed : begun;
    }

    private boolean due(OrderView order) {
        return lost(order) && renewals.of(order.id()).asks() > 0;
    }

    private static boolean lost(OrderView order) {
        return order.states().order() == OrderState.CONFIRMED
                && order.total().isPositive()
                && Renewals.LOST.contains(order.states().payment());
    }

    private List<PaymentMethod> methods(OrderView order) {
        List<String> allowed = markets.market(new MarketCode(order.market())).paymentMethods();
        return payments.methods(new MethodQuery(order.total(), order.country(), allowed));
    }

    private static Refusal notDue() {
        return Refusal.conflict(
                "payment_not_due", "This order is paid, cancelled or not to be paid now.");
    }

    private OrderView view(UUID orderId) {
        return orders.find(orderId).orElseThrow(() -> Refusal.notFound("order"));
    }
}
