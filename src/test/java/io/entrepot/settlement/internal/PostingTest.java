package io.entrepot.settlement.internal;

import static io.entrepot.settlement.internal.Counting.authorised;
import static io.entrepot.settlement.internal.Counting.captured;
import static io.entrepot.settlement.internal.Counting.dispatched;
import static io.entrepot.settlement.internal.Counting.refunded;
import static io.entrepot.settlement.internal.Counting.released;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.kernel.Ids;
import io.entrepot.order.Charge;
import io.entrepot.order.OrderView;
import io.entrepot.settlement.OrderMoneyQuery;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;

class PostingTest {
    private static final String RECEIVABLE = "provider:simulator:receivable:EUR";
    private static final String CUSTOMER = "customer:orders:EUR";

    private final Counting counting = new Counting();
    private final OrderView order =
            counting.orders.order(
                    Map.of(
                            Charge.Kind.GOODS, 10_000L,
                            Charge.Kind.SHIPPING, 1_000L,
                            Charge.Kind.DUTY, 600L,
                            Charge.Kind.TAX, 2_204L,
                            Charge.Kind.FEE, 50L,
                            Charge.Kind.DISCOUNT, -400L));
    private final UUID payment = counting.payments.authorised(order.total());

    @Test
    void keeps_an_authorisation_pending() {
        counting.hear(authorised(order, payment));
        assertThat(counting.balances())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(RECEIVABLE, "0 pending 13454", CUSTOMER, "0 pending -13454"));
    }

    @Test
    void owes_the_shopper_what_was_captured_before_the_dispatch() {
        counting.hear(authorised(order, payment));
        counting.hear(captured(order, payment, 13_454));
        assertThat(counting.balances())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(RECEIVABLE, "13454", CUSTOMER, "-13454"));
    }

    @Test
    void a_seller_owes_the_part_of_a_discount_that_the_seller_bears() {
        Charge shared =
                new Charge(
                        io.entrepot.kernel.Ids.next(),
                        Charge.Kind.DISCOUNT,
                        null,
                        io.entrepot.kernel.Money.of(-401, "EUR"),
                        true,
                        false,
                        java.util.List.of("P"),
                        "discount",
                        Map.of("bearer", "SHARED", "sellerBasisPoints", "5000"));
        Bearing bearing = Bearing.of(shared);
        assertThat(bearing.platform().minor()).isEqualTo(-201);
        assertThat(bearing.seller().minor()).isEqualTo(-200);
        assertThat(
                        DispatchPosting.entries(
                                        TestingOrders.view(
                                                io.entrepot.kernel.Ids.next(),
                                                java.util.List.of(shared)))
                                .stream()
                                .map(entry -> entry.debit() + " " + entry.amount().minor()))
                .containsExactly("revenue:discounts:EUR 201", "sellers:promotions:EUR 200");
    }

    @Test
    void posts_revenue_duty_and_tax_at_dispatch_and_clears_the_customer() {
        counting.hear(authorised(order, payment));
        counting.hear(captured(order, payment, 13_454));
        counting.hear(dispatched(order));
        counting.hear(dispatched(order));
        assertThat(counting.balances())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                RECEIVABLE,
                                "13454",
                                "revenue:goods:EUR",
                                "-10000",
                                "revenue:freight:EUR",
                                "-1000",
                                "revenue:discounts:EUR",
                                "400",
                                "duty:DE:payable:EUR",
                                "-600",
                                "tax:DE:payable:EUR",
                                "-2204",
                                "fee:DE:payable:EUR",
                                "-50"));
    }

    @Test
    void posts_only_what_is_charged() {
        OrderView dap =
                TestingOrders.view(
                        Ids.next(),
                        List.of(
                                TestingOrders.charge(Charge.Kind.GOODS, 100, true),
                                TestingOrders.charge(Charge.Kind.DUTY, 30, false)));
        assertThat(DispatchPosting.entries(dap)).hasSize(1);
    }

    @Test
    void voids_what_is_let_go() {
        counting.hear(authorised(order, payment));
        counting.hear(captured(order, payment, 3_454));
        counting.hear(released(order, payment, 10_000));
        counting.hear(released(order, payment, 10_000));
        assertThat(counting.balances())
                .containsExactlyInAnyOrderEntriesOf(Map.of(RECEIVABLE, "3454", CUSTOMER, "-3454"));
    }

    @Test
    void a_refund_before_the_dispatch_undoes_the_capture() {
        counting.hear(authorised(order, payment));
        counting.hear(captured(order, payment, 13_454));
        counting.hear(refunded(order, payment, 13_454));
        assertThat(counting.balances()).isEmpty();
    }

    @Test
    void a_refund_after_the_dispatch_takes_revenue_and_tax_back_by_their_shares() {
        counting.hear(authorised(order, payment));
        counting.hear(captured(order, payment, 13_454));
        counting.hear(dispatched(order));
        counting.hear(refunded(order, payment, 13_454));
        assertThat(counting.balances())
                .containsEntry("revenue:returns:EUR", "9600")
                .containsEntry("revenue:freight-returns:EUR", "1000")
                .containsEntry("expense:border:EUR", "650")
                .doesNotContainKeys("tax:DE:payable:EUR", RECEIVABLE, CUSTOMER);
    }

    @Test
    void posts_a_capture_that_no_authorisation_preceded() {
        UUID voucher = Ids.next();
        counting.hear(captured(order, voucher, 13_454));
        assertThat(counting.balances()).containsEntry(RECEIVABLE, "13454");
    }

    @Test
    void lists_the_transfers_of_an_order() {
        counting.hear(authorised(order, payment));
        counting.hear(dispatched(order));
        assertThat(counting.settlement.transfersOf(new OrderMoneyQuery(order.id()))).hasSize(7);
        assertThat(counting.settlement.transfersOf(new OrderMoneyQuery(Ids.next()))).isEmpty();
    }
}
