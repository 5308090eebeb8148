package io.entrepot.checkout.internal;

import io.entrepot.checkout.CompleteCheckout;
import io.entrepot.checkout.Completion;
import io.entrepot.inventory.ConfirmResult;
import io.entrepot.inventory.HoldResult;
import io.entrepot.kernel.Actor;
import io.entrepot.order.CancelOrder;
import io.entrepot.order.ConfirmOrder;
import io.entrepot.order.OrderApi;
import io.entrepot.order.OrderQuery;
import io.entrepot.order.OrderState;
import io.entrepot.order.OrderView;
import io.entrepot.order.PlaceOrderResult;
import io.entrepot.order.RiskState;
import io.entrepot.payment.PaymentView;
import io.entrepot.platform.fault.Failpoint;
import io.entrepot.promotion.TakeUsesResult;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/**
 * The one way from a placed checkout to a confirmed order: order pending, promotions counted, stock
 * held, risk judged, payment authorised, order confirmed. Every step may be repeated and each
 * caller goes through all of them, so that a process that died anywhere is simply continued by the
 * next one that calls.
 */
@Component
class Saga {
    private final Checkouts checkouts;
    private final Placement placement;
    private final Vouchers vouchers;
    private final Stock stock;
    private final Judgement judgement;
    private final Payments payments;
    private final OrderApi orders;

    Saga(
            Checkouts checkouts,
            Placement placement,
            Vouchers vouchers,
            Stock stock,
            Judgement judgement,
            Payments payments,
            OrderApi orders) {
        this.checkouts = checkouts;
        this.placement = placement;
        this.vouchers = vouchers;
        this.stock = stock;
        this.judgement = judgement;
        this.payments = payments;
        this.orders = orders;
    }

    Completion run(Checkout checkout, CompleteCheckout command) {
        if (checkout.state() != Checkout.State.PLACED) {
            return ended(checkout);
        }
        Failpoint.reached("checkout.before-order");
        PlaceOrderResult placed = placement.place(checkout);
        OrderView order = placed.order();
        Failpoint.reached("checkout.after-order");
        if (!order.id().equals(checkout.orderId())) {
            checkouts.adopt(checkout.id(), order.id());
            return checkouts.findByOrder(order.id()).map(this::ended).orElseThrow();
        }
        if (order.states().order() == OrderState.CANCELLED) {
            return undone(
                    checkout, order, Checkout.State.FAILED, Completion.State.REFUSED, "cancelled");
        }
        if (order.states().order() == OrderState.PENDING
                && vouchers.take(checkout) instanceof TakeUsesResult.Refused refused) {
            return promotionGone(checkout, order, refused);
        }
        Failpoint.reached("checkout.after-promotions");
        if (order.states().order() == OrderState.PENDING
                && stock.hold(checkout) instanceof HoldResult.OutOfStock(var shortages)) {
            return outOfStock(checkout, order, shortages);
        }
        Failpoint.reached("checkout.after-hold");
        if (judgement.judge(checkout, order) == RiskState.REFUSED) {
            return undone(
                    checkout, order, Checkout.State.FAILED, Completion.State.REFUSED, "refused");
        }
        Failpoint.reached("checkout.after-risk");
        return pay(checkout, order, command);
    }

    private Completion pay(Checkout checkout, OrderView order, CompleteCheckout command) {
        PaymentView payment = payments.advance(checkout, order, command);
        Failpoint.reached("checkout.after-payment");
        return switch (payment.state()) {
            case CREATED, UNKNOWN ->
                    new Completion(Completion.State.PENDING, order, null, null, null);
            case ACTION_REQUIRED ->
                    new Completion(
                            Completion.State.PAYMENT_REQUIRED,
                            order,
                            payment.redirectUrl(),
                            null,
                            null);
            case FAILED, EXPIRED, RELEASED ->
                    new Completion(
                            Completion.State.PAYMENT_FAILED,
                            order,
                            null,
                            payment.failureCode() == null
                                    ? "payment_failed"
                                    : payment.failureCode(),
                            null);
            case AUTHORISED, PARTIALLY_CAPTURED, CAPTURED -> confirm(checkout, order, payment);
        };
    }

    private Completion confirm(Checkout checkout, OrderView order, PaymentView payment) {
        if (stock.confirm(checkout) instanceof ConfirmResult.Lost(var shortages)) {
            return outOfStock(checkout, order, shortages);
        }
        Failpoint.reached("checkout.after-stock");
        OrderView confirmed =
                orders.confirm(
                        new ConfirmOrder(
                                order.id(), payment.id(), payment.authorised(), checkout.holdId()));
        Failpoint.reached("checkout.after-confirm");
        checkouts.finish(checkout.id(), Checkout.State.CONFIRMED, "confirmed");
        return new Completion(Completion.State.CONFIRMED, confirmed, null, null, null);
    }

    private Completion outOfStock(
            Checkout checkout, OrderView order, List<HoldResult.Shortage> shortages) {
        UUID cart = stock.basketOfTheRest(checkout, shortages, vouchers.kept(checkout, null));
        undone(
                checkout,
                order,
                Checkout.State.FAILED,
                Completion.State.OUT_OF_STOCK,
                "out_of_stock");
        return new Completion(Completion.State.OUT_OF_STOCK, order, null, "out_of_stock", cart);
    }

    /** What somebody else took meanwhile is told, and a new basket holds everything else. */
    private Completion promotionGone(
            Checkout checkout, OrderView order, TakeUsesResult.Refused refused) {
        UUID cart =
                stock.basketOfTheRest(
                        checkout, List.of(), vouchers.kept(checkout, refused.couponId()));
        undone(
                checkout,
                order,
                Checkout.State.FAILED,
                Completion.State.PROMOTION_GONE,
                "promotion_" + refused.code());
        return new Completion(
                Completion.State.PROMOTION_GONE, order, null, "promotion_" + refused.code(), cart);
    }

    /**
     * Ends an order that will not be kept: money first, then stock and promotions, then the order
     * itself.
     */
    Completion undone(
            Checkout checkout,
            OrderView order,
            Checkout.State state,
            Completion.State told,
            String reason) {
        payments.letGo(checkout, reason);
        stock.release(checkout, reason);
        vouchers.release(checkout);
        OrderView cancelled = orders.cancel(new CancelOrder(order.id(), reason, Actor.SYSTEM));
        checkouts.finish(checkout.id(), state, reason);
        return new Completion(told, cancelled, null, reason, null);
    }

    /** What to tell of a checkout that ended before; money that arrives after the end is let go. */
    private Completion ended(Checkout checkout) {
        OrderView order = orders.order(new OrderQuery(checkout.placedOrderId()));
        if (checkout.state() == Checkout.State.CONFIRMED) {
            return new Completion(Completion.State.CONFIRMED, order, null, null, null);
        }
        if (checkout.state() == Checkout.State.PLACED) {
            return new Completion(Completion.State.PENDING, order, null, null, null);
        }
        payments.letGo(checkout, "ended");
        return new Completion(
                state(checkout.outcome()), order, null, checkout.outcome(), checkout.newCartId());
    }

    private static Completion.State state(@Nullable String outcome) {
        return switch (outcome) {
            case "out_of_stock" -> Completion.State.OUT_OF_STOCK;
            case "expired" -> Completion.State.EXPIRED;
            case String gone when gone.startsWith("promotion_") -> Completion.State.PROMOTION_GONE;
            case null, default -> Completion.State.REFUSED;
        };
    }
}
