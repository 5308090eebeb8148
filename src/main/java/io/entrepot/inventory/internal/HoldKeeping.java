package io.entrepot.inventory.internal;

import io.entrepot.inventory.ConfirmHold;
import io.entrepot.inventory.ConfirmResult;
import io.entrepot.inventory.HoldResult;
import io.entrepot.inventory.HoldStock;
import io.entrepot.inventory.ReleaseHold;
import io.entrepot.inventory.ShipHold;
import io.entrepot.kernel.Refusal;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One step of a hold's life, inside the caller's transaction. */
@Component
class HoldKeeping {
    private final Holds holds;
    private final StockMoves moves;

    HoldKeeping(Holds holds, StockMoves moves) {
        this.holds = holds;
        this.moves = moves;
    }

    HoldResult hold(HoldStock command) {
        Optional<Instant> expiry = holds.insert(command);
        if (expiry.isEmpty()) {
            return holdAgain(command);
        }
        List<HoldResult.Shortage> shortages = take(command.holdId(), command.lines());
        if (!shortages.isEmpty()) {
            return new HoldResult.OutOfStock(shortages);
        }
        holds.insertLines(command);
        return new HoldResult.Held(command.holdId(), expiry.get());
    }

    /** The same command again: the hold it made, or that hold taken anew when it expired. */
    private HoldResult holdAgain(HoldStock command) {
        Hold hold = holds.lock(command.holdId()).orElseThrow();
        List<HoldStock.Line> lines = holds.lines(hold.id());
        if (!Set.copyOf(lines).equals(new HashSet<>(command.lines()))) {
            throw Refusal.conflict("hold_differs", "The hold was made for other pieces.");
        }
        refuseReleased(hold);
        if (hold.state() == HoldState.CONFIRMED || hold.state() == HoldState.SHIPPED) {
            return new HoldResult.Held(hold.id(), hold.expiresAt());
        }
        if (hold.state() == HoldState.HELD && !hold.overdue()) {
            return new HoldResult.Held(hold.id(), holds.lengthen(hold.id(), command.ttlSeconds()));
        }
        if (!hold.state().keepsPieces()) {
            List<HoldResult.Shortage> shortages = take(hold.id(), lines);
            if (!shortages.isEmpty()) {
                return new HoldResult.OutOfStock(shortages);
            }
        }
        return new HoldResult.Held(hold.id(), holds.renew(hold.id(), command.ttlSeconds()));
    }

    ConfirmResult confirm(ConfirmHold command) {
        Hold hold = locked(command.holdId());
        if (hold.orderId() != null && !hold.orderId().equals(command.orderId())) {
            throw Refusal.conflict("hold_of_another_order", "The hold belongs to another order.");
        }
        if (hold.state() == HoldState.CONFIRMED || hold.state() == HoldState.SHIPPED) {
            return new ConfirmResult.Confirmed(hold.id());
        }
        refuseReleased(hold);
        if (!hold.state().keepsPieces()) {
            List<HoldResult.Shortage> shortages = take(hold.id(), holds.lines(hold.id()));
            if (!shortages.isEmpty()) {
                return new ConfirmResult.Lost(shortages);
            }
        }
        holds.confirm(hold.id(), command.orderId());
        return new ConfirmResult.Confirmed(hold.id());
    }

    void release(ReleaseHold command) {
        Optional<Hold> found = holds.lock(command.holdId());
        if (found.isEmpty() || isOver(found.get().state())) {
            return;
        }
        Hold hold = found.get();
        HoldState.LIFECYCLE.require(hold.state(), HoldState.RELEASED);
        moves.mustMove(
                Change.giveBack(hold.id(), holds.lines(hold.id())),
                Why.system(Why.Kind.RELEASED, command.reason()));
        holds.end(hold.id(), HoldState.RELEASED, command.reason());
    }

    void ship(ShipHold command) {
        Hold hold = locked(command.holdId());
        if (command.shipmentId().equals(hold.shipmentId())) {
            return;
        }
        if (hold.state() != HoldState.CONFIRMED) {
            throw Refusal.conflict(
                    "hold_not_confirmed",
                    "Pieces leave from a confirmed hold; this one is " + hold.state() + ".");
        }
        moves.mustMove(
                Change.ship(hold.id(), holds.lines(hold.id())),
                Why.system(Why.Kind.SHIPPED, "shipment"));
        holds.ship(hold.id(), command.shipmentId());
    }

    List<HoldStock.Line> lines(UUID holdId) {
        return holds.lines(holdId);
    }

    private List<HoldResult.Shortage> take(UUID holdId, List<HoldStock.Line> lines) {
        return moves.move(Change.reserve(holdId, lines), Why.system(Why.Kind.HELD, "hold"));
    }

    private Hold locked(UUID id) {
        return holds.lock(id).orElseThrow(() -> Refusal.notFound("hold"));
    }

    /** A release is an undo: a command that was under way meanwhile must not undo the undo. */
    private static void refuseReleased(Hold hold) {
        if (hold.state() == HoldState.RELEASED) {
            throw Refusal.conflict("hold_released", "The hold was given back and is over.");
        }
    }

    private static boolean isOver(HoldState state) {
        return state == HoldState.RELEASED || state == HoldState.EXPIRED;
    }
}
