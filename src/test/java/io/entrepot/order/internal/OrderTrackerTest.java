package io.entrepot.order.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.order.Attention;
import io.entrepot.order.BookOrderShipment;
import io.entrepot.order.ConfirmOrder;
import io.entrepot.order.DeliveryState;
import io.entrepot.order.OrderApi;
import io.entrepot.order.OrderQuery;
import io.entrepot.order.OrderStates;
import io.entrepot.order.PayState;
import io.entrepot.payment.PaymentCaptured;
import io.entrepot.payment.PaymentFailed;
import io.entrepot.payment.PaymentReleased;
import io.entrepot.platform.TestModule;
import io.entrepot.shipping.ShipmentCancelled;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import java.util.Objects;
import java.util.UUID;

/** What an order makes of news about its money and its parcel. */
class OrderTrackerTest {
    private static final Money TOTAL = Money.of(1_800, "EUR");
    private static final TestModule MODULE =
            TestModule.of("order", "shipping", "inventory", "payment", "promotion", "market");
    private static final OrderApi ORDERS = MODULE.get(OrderApi.class);
    private static final OrderTracker TRACKER = MODULE.get(OrderTracker.class);

    @AfterAll
    static void close() {
        MODULE.close();
    }

    @Test
    void a_parcel_called_off_makes_room_for_another() {
        UUID order = confirmed();
        UUID parcel = Ids.next();
        MODULE.jdbc
                .sql(
                        """
                        update orders.sales_order set delivery_state = 'BOOKED', shipment_id = ?
                        where id = ?
                        """)
                .params(parcel, order)
                .update();
        TRACKER.calledOff(new ShipmentCancelled(parcel, order));
        TRACKER.calledOff(new ShipmentCancelled(parcel, order));
        assertThat(states(order).delivery()).isEqualTo(DeliveryState.OPEN);
        assertThat(
                        MODULE.jdbc
                                .sql(
                                        "select shipment_id is null from orders.sales_order where"
                                                + " id = ?")
                                .param(order)
                                .query(Boolean.class)
                                .single())
                .isTrue();
    }

    @Test
    void a_failed_payment_is_seen_on_an_order_that_waits_and_not_on_a_paid_one() {
        UUID waiting = placed();
        TRACKER.failed(new PaymentFailed(Ids.next(), waiting, "declined", "simulator"));
        assertThat(states(waiting).payment()).isEqualTo(PayState.FAILED);
        UUID paid = confirmed();
        TRACKER.failed(new PaymentFailed(Ids.next(), paid, "declined", "simulator"));
        assertThat(states(paid).payment()).isEqualTo(PayState.AUTHORISED);
    }

    @Test
    void nothing_is_sent_once_the_authorisation_is_gone() {
        UUID order = confirmed();
        TRACKER.released(released(order, false));
        assertThatThrownBy(() -> ORDERS.bookShipment(new BookOrderShipment(order, Actor.SYSTEM)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("not_paid"));
        assertThat(states(order).delivery()).isEqualTo(DeliveryState.OPEN);
    }

    @Test
    void an_authorisation_that_ran_out_needs_a_decision() {
        UUID order = confirmed();
        TRACKER.released(released(order, true));
        assertThat(states(order).payment()).isEqualTo(PayState.EXPIRED);
        assertThat(ORDERS.desk(new OrderQuery(order)).attention())
                .contains(Attention.AUTHORISATION_EXPIRED);
        assertThatThrownBy(() -> ORDERS.bookShipment(new BookOrderShipment(order, Actor.SYSTEM)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void what_happens_to_another_payment_is_no_news() {
        UUID order = confirmed();
        TRACKER.released(new PaymentReleased(Ids.next(), order, TOTAL, "simulator", true));
        TRACKER.captured(
                new PaymentCaptured(Ids.next(), order, Ids.next(), TOTAL, TOTAL, "simulator"));
        assertThat(states(order).payment()).isEqualTo(PayState.AUTHORISED);
    }

    @Test
    void money_that_is_taken_before_the_order_is_kept_is_not_forgotten_when_it_is() {
        UUID order = placed();
        UUID payment = Ids.next();
        TRACKER.captured(
                new PaymentCaptured(payment, order, Ids.next(), TOTAL, TOTAL, "simulator"));
        ORDERS.confirm(new ConfirmOrder(order, payment, TOTAL, Ids.next()));
        assertThat(states(order).payment()).isEqualTo(PayState.CAPTURED);
    }

    private static PaymentReleased released(UUID order, boolean expired) {
        UUID payment = Objects.requireNonNull(ORDERS.order(new OrderQuery(order)).paymentId());
        return new PaymentReleased(payment, order, TOTAL, "simulator", expired);
    }

    private static UUID placed() {
        UUID id = Ids.next();
        ORDERS.place(TestingOrder.of(id, "Track " + id));
        return id;
    }

    private static UUID confirmed() {
        UUID id = placed();
        ORDERS.confirm(new ConfirmOrder(id, Ids.next(), TOTAL, Ids.next()));
        return id;
    }

    private static OrderStates states(UUID order) {
        return ORDERS.order(new OrderQuery(order)).states();
    }
}
