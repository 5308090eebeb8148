package io.entrepot.settlement.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.kernel.DomainEvent;
import io.entrepot.order.Charge;
import io.entrepot.order.OrderView;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * Each kind of event has its own reading position: whatever order they are heard in, and how often.
 */
class PostingOrderTest {
    private static final Counting COUNTING = new Counting();

    @Property(tries = 60)
    void comes_to_the_same_books_in_any_order(
            @ForAll Random random,
            @ForAll @LongRange(min = 1, max = 99_999) long goods,
            @ForAll @LongRange(min = 0, max = 9_999) long shipping,
            @ForAll @LongRange(min = 0, max = 999) long duty,
            @ForAll @LongRange(min = 0, max = 20_000) long tax) {
        Map<String, String> before = COUNTING.balances();
        OrderView order =
                COUNTING.orders.order(
                        Map.of(
                                Charge.Kind.GOODS, goods,
                                Charge.Kind.SHIPPING, shipping,
                                Charge.Kind.DUTY, duty,
                                Charge.Kind.TAX, tax));
        UUID payment = COUNTING.payments.authorised(order.total());
        long total = order.total().minor();
        List<DomainEvent> events = new ArrayList<>();
        events.add(Counting.authorised(order, payment));
        events.add(Counting.captured(order, payment, total));
        events.add(Counting.released(order, payment, total));
        events.add(Counting.dispatched(order));
        events.add(Counting.refunded(order, payment, total));
        events.addAll(List.copyOf(events));
        Collections.shuffle(events, random);
        events.forEach(COUNTING::hear);

        Map<String, String> after = COUNTING.balances();
        assertThat(after)
                .as("the clearing account and the provider are where they were, nothing is pending")
                .doesNotContainKeys("customer:orders:EUR", "provider:simulator:receivable:EUR");
        assertThat(minor(after, "revenue:goods:EUR") - minor(before, "revenue:goods:EUR"))
                .isEqualTo(-goods);
        assertThat(minor(after, "tax:DE:payable:EUR")).isZero();
        assertThat(minor(after, "expense:border:EUR") - minor(before, "expense:border:EUR"))
                .isEqualTo(duty);
    }

    private static long minor(Map<String, String> balances, String account) {
        return Long.parseLong(balances.getOrDefault(account, "0"));
    }
}
