package io.entrepot.order.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.market.Incoterm;
import io.entrepot.market.Market;
import io.entrepot.market.MarketApi;
import io.entrepot.market.SaveMarket;
import io.entrepot.market.TaxDisplay;
import io.entrepot.order.AskForPayment;
import io.entrepot.order.Attention;
import io.entrepot.order.CancelOrder;
import io.entrepot.order.ConfirmOrder;
import io.entrepot.order.OrderApi;
import io.entrepot.order.OrderCancelled;
import io.entrepot.order.OrderConfirmed;
import io.entrepot.order.OrderPaymentApi;
import io.entrepot.order.OrderPaymentAsked;
import io.entrepot.order.OrderQuery;
import io.entrepot.order.OrderView;
import io.entrepot.order.PayAgain;
import io.entrepot.order.PayState;
import io.entrepot.payment.CaptureAt;
import io.entrepot.payment.PaymentApi;
import io.entrepot.payment.PaymentAuthorised;
import io.entrepot.payment.PaymentQuery;
import io.entrepot.payment.PaymentReleased;
import io.entrepot.payment.PaymentState;
import io.entrepot.payment.PaymentView;
import io.entrepot.platform.TestModule;
import io.entrepot.shipping.ShipmentHandedOver;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** When the money of an order is taken, and what becomes of a kept order whose money was lost. */
class PaidAgainTest {
    private static final Money TOTAL = Money.of(1_800, "EUR");
    private static final TestModule MODULE =
            TestModule.of("order", "shipping", "inventory", "payment", "promotion", "market");
    private static final OrderApi ORDERS = MODULE.get(OrderApi.class);
    private static final OrderPaymentApi MONEY = MODULE.get(OrderPaymentApi.class);
    private static final PaymentApi PAYMENTS = MODULE.get(PaymentApi.class);

    @BeforeAll
    static void open() {
        Market market =
                new Market(
                        "de",
                        List.of("DE"),
                        Currency.getInstance("EUR"),
                        List.of("de-DE"),
                        TaxDisplay.GROSS,
                        "de",
                        Incoterm.DDP,
                        Set.of(),
                        false,
                        true,
                        List.of("SZX"),
                        List.of("card"),
                        14);
        MODULE.get(MarketApi.class).saveMarket(new SaveMarket(market, 1, Actor.SYSTEM));
    }

    @AfterAll
    static void close() {
        MODULE.close();
    }

    @Test
    void a_card_is_captured_when_the_parcel_is_handed_over() {
        UUID order = confirmed(CaptureAt.HAND_OVER);
        follower().capturesAtPayment(new OrderConfirmed(order, "n"));
        assertThat(payment(order).state()).isEqualTo(PaymentState.AUTHORISED);
        follower().captures(new ShipmentHandedOver(Ids.next(), order, "W"));
        follower().captures(new ShipmentHandedOver(Ids.next(), order, "W"));
        assertThat(payment(order).captured()).isEqualTo(TOTAL);
    }

    @Test
    void what_is_to_be_taken_at_payment_is_taken_when_the_order_is_kept_and_only_once() {
        UUID order = confirmed(CaptureAt.PAYMENT);
        follower().capturesAtPayment(new OrderConfirmed(order, "n"));
        assertThat(payment(order).captured()).isEqualTo(TOTAL);
        follower().captures(new ShipmentHandedOver(Ids.next(), order, "W"));
        assertThat(payment(order).captured()).isEqualTo(TOTAL);
    }

    @Test
    void an_order_under_review_waits_for_its_parcel() {
        UUID order = confirmed(CaptureAt.PAYMENT);
        set("risk_state = 'REVIEW'", order);
        follower().capturesAtPayment(new OrderConfirmed(order, "n"));
        assertThat(payment(order).captured().isZero()).isTrue();
    }

    @Test
    void money_that_was_taken_goes_back_when_the_order_is_cancelled() {
        UUID order = confirmed(CaptureAt.PAYMENT);
        follower().capturesAtPayment(new OrderConfirmed(order, "n"));
        ORDERS.cancel(new CancelOrder(order, "by_shopper", Actor.SYSTEM));
        set("hold_id = null", order);
        follower().undoes(new OrderCancelled(order, "n"));
        follower().undoes(new OrderCancelled(order, "n"));
        assertThat(payment(order).refunded()).isEqualTo(TOTAL);
    }

    @Test
    void the_shopper_is_asked_once_the_authorisation_ran_out_and_not_before() {
        UUID order = confirmed(CaptureAt.HAND_OVER);
        assertThatThrownBy(() -> MONEY.askForPayment(new AskForPayment(order, Actor.SYSTEM)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("payment_not_due"));
        expire(order);
        assertThat(MONEY.paymentDue(new OrderQuery(order)).due()).isFalse();
        MONEY.askForPayment(new AskForPayment(order, Actor.SYSTEM));
        assertThat(MONEY.paymentDue(new OrderQuery(order)).due()).isTrue();
        assertThat(ORDERS.desk(new OrderQuery(order)).attention())
                .doesNotContain(Attention.AUTHORISATION_EXPIRED);
        assertThat(MODULE.events.of(OrderPaymentAsked.class))
                .anyMatch(event -> event.aggregateId().equals(order) && event.ask() == 1);
    }

    @Test
    void nothing_is_paid_that_is_not_due() {
        UUID order = confirmed(CaptureAt.HAND_OVER);
        assertThatThrownBy(() -> MONEY.payAgain(new PayAgain(order, "card")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("payment_not_due"));
    }

    @Test
    void a_new_payment_takes_the_place_of_the_lost_one() {
        UUID order = confirmed(CaptureAt.HAND_OVER);
        expire(order);
        UUID again = authorised(order, CaptureAt.HAND_OVER);
        renewals().authorised(new PaymentAuthorised(again, order, TOTAL, "demo-past"));
        assertThat(view(order).paymentId()).isEqualTo(again);
        assertThat(view(order).states().payment()).isEqualTo(PayState.AUTHORISED);
        follower().captures(new ShipmentHandedOver(Ids.next(), order, "W"));
        assertThat(payment(order).captured()).isEqualTo(TOTAL);
    }

    @Test
    void a_second_payment_that_nobody_needs_goes_back() {
        UUID order = confirmed(CaptureAt.HAND_OVER);
        UUID own = view(order).paymentId();
        UUID surplus = authorised(order, CaptureAt.HAND_OVER);
        renewals().authorised(new PaymentAuthorised(surplus, order, TOTAL, "demo-past"));
        assertThat(view(order).paymentId()).isEqualTo(own);
        assertThat(PAYMENTS.payment(new PaymentQuery(surplus, false)).state())
                .isEqualTo(PaymentState.RELEASED);
    }

    @Test
    void money_for_a_cancelled_order_goes_back() {
        UUID order = confirmed(CaptureAt.HAND_OVER);
        expire(order);
        ORDERS.cancel(new CancelOrder(order, "by_staff", Actor.SYSTEM));
        UUID late = authorised(order, CaptureAt.HAND_OVER);
        renewals().authorised(new PaymentAuthorised(late, order, TOTAL, "demo-past"));
        assertThat(PAYMENTS.payment(new PaymentQuery(late, false)).state())
                .isEqualTo(PaymentState.RELEASED);
    }

    private static OrderFollower follower() {
        return MODULE.get(OrderFollower.class);
    }

    private static RenewalFollower renewals() {
        return MODULE.get(RenewalFollower.class);
    }

    private static UUID confirmed(CaptureAt captureAt) {
        UUID id = Ids.next();
        ORDERS.place(TestingOrder.of(id, "Again " + id));
        ORDERS.confirm(new ConfirmOrder(id, authorised(id, captureAt), TOTAL, Ids.next()));
        return id;
    }

    /** A payment that a provider of the past holds, which does at once what it is asked to. */
    private static UUID authorised(UUID order, CaptureAt captureAt) {
        UUID id = Ids.next();
        MODULE.jdbc
                .sql(
                        """
                        insert into payment.payment (id, order_id, order_number, method, provider,
                            currency, amount_minor, state, authorised_minor, return_url, country,
                            locale, provider_reference, capture_at)
                        values (:id, :order, 'E-1', 'card', 'demo-past', 'EUR', 1800, 'AUTHORISED',
                            1800, '', 'DE', 'de-DE', 'past-' || :id, :captureAt)
                        """)
                .param("id", id)
                .param("order", order)
                .param("captureAt", captureAt.name())
                .update();
        return id;
    }

    private static void expire(UUID order) {
        UUID payment = Objects.requireNonNull(view(order).paymentId());
        MODULE.get(OrderTracker.class)
                .released(new PaymentReleased(payment, order, TOTAL, "demo-past", true));
    }

    private static void set(String what, UUID order) {
        MODULE.jdbc
                .sql("update orders.sales_order set " + what + " where id = ?")
                .param(order)
                .update();
    }

    private static PaymentView payment(UUID order) {
        return PAYMENTS.payment(
                new PaymentQuery(Objects.requireNonNull(view(order).paymentId()), false));
    }

    private static OrderView view(UUID order) {
        return ORDERS.order(new OrderQuery(order));
    }
}
