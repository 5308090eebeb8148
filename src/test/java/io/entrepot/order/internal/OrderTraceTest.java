package io.entrepot.order.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.order.OrderApi;
import io.entrepot.order.OrderQuery;
import io.entrepot.order.OrderTrace;
import io.entrepot.order.PlaceOrder;
import io.entrepot.platform.TestModule;
import io.entrepot.pricing.PriceTrace;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What an order keeps of how its prices came about. */
class OrderTraceTest {
    private static final TestModule MODULE =
            TestModule.of("order", "shipping", "inventory", "payment", "promotion", "market");
    private static final OrderApi ORDERS = MODULE.get(OrderApi.class);

    @AfterAll
    static void close() {
        MODULE.close();
    }

    @Test
    void keeps_list_entry_window_and_rate_as_they_were() {
        UUID id = Ids.next();
        PlaceOrder order = TestingOrder.of(id, "Trace");
        OrderTrace trace = trace(order);
        ORDERS.place(TestingOrder.with(order, trace));
        assertThat(ORDERS.trace(new OrderQuery(id))).isEqualTo(trace);
    }

    @Test
    void an_order_from_before_has_none() {
        UUID id = Ids.next();
        ORDERS.place(TestingOrder.of(id, "Early"));
        assertThat(ORDERS.trace(new OrderQuery(id))).isNull();
    }

    private static OrderTrace trace(PlaceOrder order) {
        Money unit = order.lines().getFirst().unit();
        PriceTrace price =
                new PriceTrace(
                        "de",
                        Ids.next(),
                        1,
                        Instant.parse("2026-11-01T00:00:00Z"),
                        null,
                        PriceTrace.Because.BASE,
                        List.of("trade"),
                        new PriceTrace.Converted(
                                "us",
                                Money.of(2_000, "USD"),
                                "ecb-1",
                                "0.9",
                                LocalDate.parse("2026-11-20"),
                                "ECB",
                                Instant.parse("2026-11-23T13:00:00Z"),
                                0,
                                unit,
                                1));
        return new OrderTrace(
                List.of(
                        new OrderTrace.Line(
                                order.lines().getFirst().id(), unit, unit, unit, price)),
                List.of(new OrderTrace.Rate("ecb-1", "USD/EUR", "0.9", "2026-11-20", "ECB")));
    }
}
