package io.entrepot.order.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.order.BookOrderShipment;
import io.entrepot.order.ConfirmOrder;
import io.entrepot.order.DeliveryState;
import io.entrepot.order.OrderApi;
import io.entrepot.order.OrderQuery;
import io.entrepot.order.OrderStates;
import io.entrepot.order.PayState;
import io.entrepot.payment.PaymentFailed;
import io.entrepot.payment.PaymentReleased;
import io.entrepot.platform.TestModule;
import io.entrepot.shipping.ShipmentCancelled;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import java.util.UUID;

/** What an order makes of news about its money and its parcel. */
class OrderTrackerTest {
    private static final Money TOTAL = Money.of(1_800, "EUR");
    private static final TestModule MODULE =
            TestModule.of("order", "shipping", "inventory", "payment", "promotion");
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
        TRACKER.released(new PaymentReleased(Ids.next(), order, TOTAL, "simulator"));
        assertThatThrownBy(() -> ORDERS.bookShipment(new BookOrderShipment(order, Actor.SYSTEM)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("not_paid"));
        assertThat(states(order).delivery()).isEqualTo(DeliveryState.OPEN);
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
