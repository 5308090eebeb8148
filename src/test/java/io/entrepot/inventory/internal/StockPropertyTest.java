package io.entrepot.inventory.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.inventory.AdjustStock;
import io.entrepot.inventory.ConfirmHold;
import io.entrepot.inventory.HoldStock;
import io.entrepot.inventory.ReleaseHold;
import io.entrepot.inventory.ShipHold;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Refusal;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.List;
import java.util.UUID;

/**
 * Whatever commands come in whatever order, the figures are explained by the movements and holds.
 */
class StockPropertyTest {
    private static final Stockroom ROOM = Stockroom.empty();

    @Property(tries = 60)
    void stock_is_the_sum_of_its_movements(@ForAll("steps") List<Step> steps) {
        UUID world = Ids.next();
        steps.forEach(step -> run(world, step));
        assertThat(
                        offenders(
                                """
                                select s.variant_id from inventory.stock s
                                left join inventory.movement m using (variant_id, warehouse)
                                group by s.variant_id, s.warehouse
                                having s.on_hand <> coalesce(sum(m.on_hand_delta), 0)
                                    or s.reserved <> coalesce(sum(m.reserved_delta), 0)
                                """))
                .isEmpty();
        assertThat(
                        offenders(
                                """
                                select s.variant_id from inventory.stock s
                                where s.reserved <> (
                                    select coalesce(sum(l.quantity), 0)
                                    from inventory.hold_line l
                                    join inventory.hold h on h.id = l.hold_id
                                    where h.state in ('HELD', 'CONFIRMED')
                                      and l.variant_id = s.variant_id and l.warehouse = s.warehouse)
                                """))
                .isEmpty();
    }

    private static List<UUID> offenders(String sql) {
        return ROOM.jdbc().sql(sql).query(UUID.class).list();
    }

    /** Few variants and few holds, so that the steps meet. */
    private static void run(UUID world, Step step) {
        UUID variant = Ids.derived(world, "variant" + step.number() % 2);
        UUID other = Ids.derived(world, "variant" + (step.number() + 1) % 2);
        UUID hold = Ids.derived(world, "hold" + step.number());
        try {
            switch (step.kind()) {
                case RECEIVE -> ROOM.receive(variant, Stockroom.SZX, step.pieces());
                case DAMAGE ->
                        ROOM.inventory()
                                .adjust(
                                        new AdjustStock(
                                                Ids.next(),
                                                variant,
                                                Stockroom.SZX,
                                                -step.pieces(),
                                                "damage",
                                                Actor.SYSTEM));
                case HOLD ->
                        ROOM.inventory()
                                .hold(
                                        new HoldStock(
                                                hold,
                                                hold,
                                                List.of(
                                                        Stockroom.line(variant, step.pieces()),
                                                        Stockroom.line(other, 1)),
                                                60));
                case CONFIRM ->
                        ROOM.inventory().confirm(new ConfirmHold(hold, Ids.derived(hold, "order")));
                case RELEASE -> ROOM.inventory().release(new ReleaseHold(hold, "test"));
                case SHIP -> ROOM.inventory().ship(new ShipHold(hold, Ids.derived(hold, "parcel")));
                case EXPIRE -> ROOM.overdue(hold);
                case SWEEP -> ROOM.overdue().releaseAll();
            }
        } catch (Refusal refused) {
            assertThat(refused.code()).isNotEqualTo("internal");
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 8))
                .as(Step::new)
                .list()
                .ofMaxSize(25);
    }

    enum Kind {
        RECEIVE,
        DAMAGE,
        HOLD,
        CONFIRM,
        RELEASE,
        SHIP,
        EXPIRE,
        SWEEP
    }

    record Step(Kind kind, int number, int pieces) {}
}
