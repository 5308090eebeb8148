package io.entrepot.order.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Refusal;
import io.entrepot.order.DeliveryState;
import io.entrepot.order.OrderApi;
import io.entrepot.order.OrderConfirmed;
import io.entrepot.order.OrderQuery;
import io.entrepot.order.OrderState;
import io.entrepot.order.OrderView;
import io.entrepot.order.PastOrders;
import io.entrepot.order.PastOrders.PastStep;
import io.entrepot.order.PastOrdersWritten;
import io.entrepot.platform.TestModule;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

class OrderPastTest {
    private final TestModule module =
            TestModule.of("order", "shipping", "inventory", "payment", "promotion", "market");
    private final OrderApi orders = module.get(OrderApi.class);
    private final UUID id = Ids.next();

    @AfterEach
    void close() {
        module.close();
    }

    @Test
    void writes_an_order_as_it_would_stand_and_tells_it_once() {
        PastOrders past = past(module.clock.instant().minus(Duration.ofDays(40)), "BOOKED");
        List<PastOrders.Numbered> numbers = orders.past(past);
        assertThat(orders.past(past)).isEqualTo(numbers);
        OrderView order = orders.order(new OrderQuery(id));
        assertThat(order.number()).isEqualTo(numbers.getFirst().number());
        assertThat(order.placedAt()).isEqualTo(past.orders().getFirst().placedAt());
        assertThat(order.states().order()).isEqualTo(OrderState.CONFIRMED);
        assertThat(order.states().delivery()).isEqualTo(DeliveryState.BOOKED);
        assertThat(order.steps())
                .extracting(OrderView.Step::at)
                .isSorted()
                .allSatisfy(at -> assertThat(at).isBefore(module.clock.instant()));
        assertThat(module.events.of(PastOrdersWritten.class)).hasSize(1);
        assertThat(module.events.of(OrderConfirmed.class)).isEmpty();
    }

    @Test
    void takes_no_step_that_the_table_does_not_have() {
        PastOrders past = past(module.clock.instant().minus(Duration.ofDays(4)), "DELIVERED");
        assertThatThrownBy(() -> orders.past(past)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> orders.order(new OrderQuery(id))).isInstanceOf(Refusal.class);
    }

    @Test
    void gives_no_past_to_a_shop_that_has_one() {
        module.past.refuse();
        PastOrders past = past(module.clock.instant().minus(Duration.ofDays(4)), "BOOKED");
        assertThatThrownBy(() -> orders.past(past))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("no_past"));
    }

    private PastOrders past(Instant placedAt, String delivery) {
        return new PastOrders(
                List.of(
                        new PastOrders.PastOrder(
                                TestingOrder.of(id, "Customer 0001"),
                                placedAt,
                                Ids.derived(id, "payment"),
                                Ids.derived(id, "hold"),
                                Ids.derived(id, "shipment"),
                                placedAt.plusSeconds(900),
                                0,
                                List.of(),
                                List.of(
                                        step("order", "CONFIRMED", placedAt.plusSeconds(60)),
                                        step("payment", "AUTHORISED", placedAt.plusSeconds(60)),
                                        step("delivery", delivery, placedAt.plusSeconds(900))))));
    }

    private static PastStep step(String lifecycle, String to, Instant at) {
        return new PastStep(lifecycle, to, at, Actor.SYSTEM, "past");
    }
}
