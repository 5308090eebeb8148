package io.entrepot.inventory.internal;

import static io.entrepot.inventory.internal.Stockroom.SZX;
import static io.entrepot.inventory.internal.Stockroom.WAW;
import static io.entrepot.inventory.internal.Stockroom.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.inventory.AdjustStock;
import io.entrepot.inventory.ConfirmHold;
import io.entrepot.inventory.ConfirmResult;
import io.entrepot.inventory.HoldResult;
import io.entrepot.inventory.HoldStock;
import io.entrepot.inventory.MovementPage;
import io.entrepot.inventory.MovementsQuery;
import io.entrepot.inventory.ReleaseHold;
import io.entrepot.inventory.ShipHold;
import io.entrepot.inventory.StockChanged;
import io.entrepot.inventory.StockLevel;
import io.entrepot.inventory.StockListQuery;
import io.entrepot.inventory.StockPage;
import io.entrepot.inventory.StockRow;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.list.Total;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

class InventoryServiceTest {
    private static final Stockroom ROOM = Stockroom.empty();

    private final Stockroom room = ROOM;

    @Test
    void holds_all_lines_or_none() {
        UUID plenty = room.stocked(10);
        UUID scarce = room.stocked(1);
        HoldResult result =
                room.inventory()
                        .hold(
                                new HoldStock(
                                        Ids.next(),
                                        Ids.next(),
                                        List.of(line(plenty, 2), line(scarce, 3)),
                                        600));
        assertThat(result)
                .isEqualTo(
                        new HoldResult.OutOfStock(
                                List.of(new HoldResult.Shortage(scarce, SZX, 3, 1))));
        assertThat(room.level(plenty)).isEqualTo(new StockLevel(plenty, SZX, 10, 0));
    }

    @Test
    void holds_once_when_the_command_comes_twice() {
        UUID variant = room.stocked(10);
        UUID id = Ids.next();
        HoldResult first = room.hold(id, variant, 4);
        assertThat(room.hold(id, variant, 4)).isEqualTo(first);
        assertThat(room.level(variant).reserved()).isEqualTo(4);
        assertThatThrownBy(() -> room.hold(id, variant, 5)).hasMessageContaining("other pieces");
    }

    @Test
    void holds_longer_when_the_command_says_so_and_never_shorter() {
        UUID variant = room.stocked(10);
        UUID id = Ids.next();
        Instant first = until(room.hold(id, variant, 4));
        Instant longer = until(room.hold(id, variant, 4, 7_200));
        assertThat(longer).isAfter(first.plusSeconds(6_000));
        assertThat(until(room.hold(id, variant, 4))).isEqualTo(longer);
        assertThat(room.level(variant).reserved()).isEqualTo(4);
    }

    private static Instant until(HoldResult result) {
        return ((HoldResult.Held) result).expiresAt();
    }

    @Test
    void says_that_a_variant_nobody_ever_had_is_out_of_stock() {
        UUID unknown = Ids.next();
        assertThat(room.hold(Ids.next(), unknown, 1))
                .isEqualTo(
                        new HoldResult.OutOfStock(
                                List.of(new HoldResult.Shortage(unknown, SZX, 1, 0))));
    }

    @Test
    void refuses_quantities_that_make_no_sense() {
        UUID variant = room.stocked(1);
        for (int quantity : List.of(0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE)) {
            assertThatThrownBy(() -> room.hold(Ids.next(), variant, quantity))
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void gives_the_pieces_of_an_overdue_hold_to_whoever_needs_them() {
        UUID variant = room.stocked(5);
        UUID first = Ids.next();
        room.hold(first, variant, 5);
        assertThat(room.hold(Ids.next(), variant, 1)).isInstanceOf(HoldResult.OutOfStock.class);
        room.overdue(first);
        assertThat(room.hold(Ids.next(), variant, 2)).isInstanceOf(HoldResult.Held.class);
        assertThat(room.level(variant).reserved()).isEqualTo(2);
    }

    @Test
    void sweeps_overdue_holds_and_no_others() {
        UUID variant = room.stocked(5);
        UUID old = Ids.next();
        room.hold(old, variant, 2);
        room.hold(Ids.next(), variant, 1);
        room.overdue(old);
        assertThat(room.overdue().releaseAll()).isEqualTo(1);
        assertThat(room.overdue().releaseAll()).isZero();
        assertThat(room.level(variant).reserved()).isEqualTo(1);
    }

    @Test
    void confirms_an_overdue_hold_whose_pieces_are_still_there() {
        UUID variant = room.stocked(5);
        UUID id = Ids.next();
        room.hold(id, variant, 5);
        room.overdue(id);
        room.overdue().releaseAll();
        ConfirmHold confirm = new ConfirmHold(id, Ids.next());
        assertThat(room.inventory().confirm(confirm)).isEqualTo(new ConfirmResult.Confirmed(id));
        assertThat(room.inventory().confirm(confirm)).isEqualTo(new ConfirmResult.Confirmed(id));
        assertThat(room.level(variant).reserved()).isEqualTo(5);
        room.overdue(id);
        assertThat(room.overdue().releaseAll()).as("a confirmed hold has no expiry").isZero();
    }

    @Test
    void says_lost_when_others_took_the_pieces_of_an_overdue_hold() {
        UUID variant = room.stocked(5);
        UUID late = Ids.next();
        room.hold(late, variant, 5);
        room.overdue(late);
        room.hold(Ids.next(), variant, 3);
        assertThat(room.inventory().confirm(new ConfirmHold(late, Ids.next())))
                .isEqualTo(
                        new ConfirmResult.Lost(
                                List.of(new HoldResult.Shortage(variant, SZX, 5, 2))));
    }

    @Test
    void lets_one_order_have_a_hold() {
        UUID id = Ids.next();
        room.hold(id, room.stocked(1), 1);
        room.inventory().confirm(new ConfirmHold(id, Ids.next()));
        assertThatThrownBy(() -> room.inventory().confirm(new ConfirmHold(id, Ids.next())))
                .hasMessageContaining("another order");
        assertThatThrownBy(() -> room.inventory().confirm(new ConfirmHold(Ids.next(), id)))
                .hasMessageContaining("no such hold");
    }

    @Test
    void releases_once_and_minds_no_unknown_hold() {
        UUID variant = room.stocked(5);
        UUID id = Ids.next();
        room.hold(id, variant, 5);
        ReleaseHold release = new ReleaseHold(id, "declined");
        room.inventory().release(release);
        room.inventory().release(release);
        room.inventory().release(new ReleaseHold(Ids.next(), "declined"));
        assertThat(room.level(variant)).isEqualTo(new StockLevel(variant, SZX, 5, 0));
        assertThatThrownBy(() -> room.hold(id, variant, 5)).hasMessageContaining("over");
        assertThatThrownBy(() -> room.inventory().confirm(new ConfirmHold(id, Ids.next())))
                .hasMessageContaining("over");
    }

    @Test
    void ships_a_confirmed_hold_once() {
        UUID variant = room.stocked(5);
        UUID id = Ids.next();
        room.hold(id, variant, 2);
        ShipHold ship = new ShipHold(id, Ids.next());
        assertThatThrownBy(() -> room.inventory().ship(ship)).hasMessageContaining("HELD");
        room.inventory().confirm(new ConfirmHold(id, Ids.next()));
        room.inventory().ship(ship);
        room.inventory().ship(ship);
        assertThat(room.level(variant)).isEqualTo(new StockLevel(variant, SZX, 3, 0));
        assertThatThrownBy(() -> room.inventory().release(new ReleaseHold(id, "late")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> room.inventory().ship(new ShipHold(id, Ids.next())))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void adjusts_once_and_never_below_what_is_promised() {
        UUID variant = room.stocked(5);
        UUID hold = Ids.next();
        room.hold(hold, variant, 4);
        AdjustStock damage =
                new AdjustStock(Ids.next(), variant, SZX, -1, "damage", Actor.staff("clerk"));
        assertThat(room.inventory().adjust(damage).onHand()).isEqualTo(4);
        assertThat(room.inventory().adjust(damage).onHand()).isEqualTo(4);
        assertThat(room.audited()).filteredOn(line -> line.startsWith("staff:clerk")).hasSize(1);
        AdjustStock more =
                new AdjustStock(Ids.next(), variant, SZX, -1, "damage", Actor.staff("a"));
        assertThatThrownBy(() -> room.inventory().adjust(more)).hasMessageContaining("free");
        room.overdue(hold);
        assertThat(room.inventory().adjust(more).onHand()).isEqualTo(3);
    }

    @Test
    void refuses_an_unknown_warehouse() {
        assertThatThrownBy(() -> room.receive(Ids.next(), "MARS", 1))
                .hasMessageContaining("warehouse");
    }

    @Test
    void tells_when_a_variant_sells_out_everywhere_and_when_it_comes_back() {
        UUID variant = room.stocked(2);
        room.receive(variant, WAW, 1);
        UUID szx = Ids.next();
        room.hold(szx, variant, 2);
        UUID waw = Ids.next();
        room.inventory()
                .hold(new HoldStock(waw, waw, List.of(new HoldStock.Line(variant, WAW, 1)), 600));
        room.inventory().release(new ReleaseHold(szx, "gone"));
        room.inventory().release(new ReleaseHold(waw, "gone"));
        assertThat(room.told())
                .filteredOn(event -> event.aggregateId().equals(variant))
                .containsExactly(
                        new StockChanged(variant, true),
                        new StockChanged(variant, false),
                        new StockChanged(variant, true));
    }

    @Test
    void pages_through_the_rows() {
        UUID variant = room.stocked(1);
        room.receive(variant, WAW, 2);
        String text = variant.toString().substring(0, 30);
        StockPage first = room.inventory().list(list(text, null, null, 1));
        assertThat(first.rows()).containsExactly(new StockRow(variant, "", "", SZX, 1, 0));
        assertThat(first.total()).isEqualTo(new Total(2, true));
        assertThat(room.inventory().list(list(text, null, first.next(), 9)).rows())
                .containsExactly(new StockRow(variant, "", "", WAW, 2, 0));
    }

    @Test
    void lists_what_runs_out_first_and_nothing_else_when_asked() {
        UUID few = room.stocked(2);
        UUID many = room.stocked(50);
        StockListQuery low = new StockListQuery(null, null, true, 5, "available", null, 500);
        assertThat(room.inventory().list(low).rows())
                .extracting(StockRow::variantId)
                .contains(few)
                .doesNotContain(many);
        StockListQuery all = new StockListQuery(null, null, false, 5, "-available", null, 500);
        assertThat(room.inventory().list(all).rows())
                .extracting(StockRow::available)
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void says_of_a_figure_why_it_is_what_it_is() {
        UUID variant = room.stocked(4);
        room.receive(variant, WAW, 2);
        MovementsQuery of = new MovementsQuery(variant, null, null, 1);
        MovementPage page = room.inventory().movements(of);
        assertThat(page.rows()).extracting(MovementPage.Row::onHandDelta).containsExactly(2);
        assertThat(
                        room.inventory()
                                .movements(new MovementsQuery(variant, null, page.next(), 5))
                                .rows())
                .extracting(MovementPage.Row::onHandDelta)
                .containsExactly(4);
    }

    @Test
    void finds_stock_by_the_name_of_the_variant() {
        room.stocked(3);
        room.receive(TestingNames.MUG, SZX, 1);
        assertThat(room.inventory().list(list("mug", SZX, null, 9)).rows())
                .containsExactly(new StockRow(TestingNames.MUG, "MUG-1", "Mug", SZX, 1, 0));
    }

    private static StockListQuery list(
            String text, @Nullable String warehouse, @Nullable String after, int limit) {
        return new StockListQuery(text, warehouse, false, 0, null, after, limit);
    }

    @Test
    void lets_nobody_change_a_movement() {
        room.stocked(1);
        for (String change :
                List.of(
                        "update inventory.movement set on_hand_delta = 2",
                        "delete from inventory.movement",
                        "truncate inventory.movement")) {
            assertThatThrownBy(() -> room.jdbc().sql(change).update())
                    .hasMessageContaining("never changed");
        }
    }
}
