package io.entrepot.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.kernel.Address;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Money that goes back is money that came in, to the minor unit, in whatever steps. */
class RefundSharesTest {
    /** A line of a made-up order. */
    record Row(int quantity, long goods, long off, long tax) {}

    @Property(tries = 300)
    void a_refund_of_everything_returns_every_minor_unit(
            @ForAll("rows") List<Row> rows, @ForAll Random random) {
        OrderView order = order(rows);
        RefundShares shares = new RefundShares(order);
        Money back = shares.carriage();
        for (OrderLine line : order.lines()) {
            int before = 0;
            while (before < line.quantity()) {
                int some = 1 + random.nextInt(line.quantity() - before);
                RefundShares.Share share =
                        shares.of(new RefundShares.Pieces(line.id(), before, some));
                assertThat(share.goods().isNegative()).isFalse();
                back = back.plus(share.total());
                before += some;
            }
        }
        assertThat(back).isEqualTo(order.total());
    }

    @Property(tries = 100)
    void what_is_not_sold_cannot_go_back(@ForAll("rows") List<Row> rows) {
        OrderView order = order(rows);
        OrderLine line = order.lines().getFirst();
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () ->
                                new RefundShares(order)
                                        .of(new RefundShares.Pieces(line.id(), line.quantity(), 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<List<Row>> rows() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.longs().between(1, 99_999),
                        Arbitraries.longs().between(0, 100),
                        Arbitraries.longs().between(0, 9_999))
                .as((pieces, goods, off, tax) -> new Row(pieces, goods, goods * off / 100, tax))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static OrderView order(List<Row> rows) {
        List<OrderLine> lines = new ArrayList<>();
        List<Charge> charges = new ArrayList<>();
        for (Row row : rows) {
            OrderLine line = line(row);
            lines.add(line);
            charges.add(charge(Charge.Kind.GOODS, line.id(), row.goods()));
            charges.add(charge(Charge.Kind.DISCOUNT, line.id(), -row.off()));
            charges.add(charge(Charge.Kind.TAX, null, row.tax()));
        }
        charges.add(charge(Charge.Kind.DUTY, null, 600));
        charges.add(charge(Charge.Kind.SHIPPING, null, 999));
        charges.add(charge(Charge.Kind.DISCOUNT, null, -99));
        Money total = charges.stream().map(Charge::amount).reduce(Money.of(0, "EUR"), Money::plus);
        return new OrderView(
                Ids.next(),
                "E-1",
                Ids.next(),
                Ids.next(),
                "de",
                "DE",
                "de",
                Currency.getInstance("EUR"),
                new PlaceOrder.Contact("a@example.org", null),
                new Address("A", null, "S 1", null, "Berlin", null, "10115", "DE", null),
                lines,
                charges,
                total,
                new PlaceOrder.Terms(
                        "DDP", "SZX", "CN", "post", 5, 9, Ids.next(), null, null, "2026-11"),
                new OrderStates(
                        OrderState.CONFIRMED,
                        PayState.AUTHORISED,
                        DeliveryState.OPEN,
                        CustomsState.NOT_DECLARED,
                        RiskState.ALLOWED),
                null,
                null,
                null,
                0,
                List.of(),
                List.of(),
                Instant.EPOCH);
    }

    private static OrderLine line(Row row) {
        return new OrderLine(
                Ids.next(),
                Ids.next(),
                Ids.next(),
                "SKU",
                "slug",
                "Name",
                "Name",
                Map.of(),
                row.quantity(),
                Money.of(row.goods(), "EUR"),
                Money.of(row.goods() - row.off(), "EUR"),
                "691110",
                "CN",
                100,
                10,
                10,
                10,
                false,
                null);
    }

    private static Charge charge(Charge.Kind kind, @Nullable UUID line, long cents) {
        return new Charge(
                Ids.next(),
                kind,
                line,
                Money.of(cents, "EUR"),
                true,
                false,
                List.of("R"),
                "r",
                Map.of());
    }
}
