package io.entrepot.pricing.internal;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.audit.AuditTrail;
import io.entrepot.pricing.ChangePrices;
import io.entrepot.pricing.PriceChange;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Makes a change of prices and takes it back. Must be called in a transaction. */
@Component
class Changing {
    /** How many steps were put back, and how many had been changed again. */
    record Undone(int restored, int left) {}

    private final Windows windows;
    private final PriceChanges changes;
    private final Tidings tidings;
    private final AuditTrail audit;

    Changing(Windows windows, PriceChanges changes, Tidings tidings, AuditTrail audit) {
        this.windows = windows;
        this.changes = changes;
        this.tidings = tidings;
        this.audit = audit;
    }

    void change(ChangePrices command) {
        Instant now = windows.turn(command.priceList());
        Instant from = command.from() == null ? now : command.from();
        Instant until = command.until();
        if (from.isBefore(now) || (until != null && !until.isAfter(from))) {
            throw Refusal.invalid(
                    "invalid_window", "A price begins now or later, and ends after that.");
        }
        if (!changes.add(command, from)) {
            return;
        }
        Windows.Window window =
                new Windows.Window(
                        command.priceList(),
                        from,
                        until,
                        from.isAfter(now) || until != null,
                        command.id(),
                        command.actor().toString());
        List<UUID> changed = windows.write(window, given(command));
        if (!command.rising()) {
            requireFalling(window);
        }
        if (!from.isAfter(now)) {
            tidings.tell(command.priceList(), changed);
        }
        audit.write(
                command.actor(),
                "price.changed",
                "price-change:" + command.id(),
                Map.of("list", command.priceList(), "variants", changed.size()));
    }

    private static List<Windows.Given> given(ChangePrices command) {
        return command.rows().stream()
                .map(
                        row ->
                                new Windows.Given(
                                        row.variantId(),
                                        row.currency(),
                                        row.fromQuantity(),
                                        row.unit()))
                .toList();
    }

    private void requireFalling(Windows.Window window) {
        changes.rising(window)
                .ifPresent(
                        variant -> {
                            throw new Refusal(
                                    "rising_ladder",
                                    Refusal.Kind.UNPROCESSABLE,
                                    "More pieces would cost more each.",
                                    Map.of("variant", variant.toString()));
                        });
    }

    Undone undo(UUID id, Actor actor) {
        PriceChange change =
                changes.find(id).orElseThrow(() -> Refusal.notFound("change of prices"));
        Instant now = windows.turn(change.priceList());
        if (!changes.markUndone(id, actor.toString())) {
            throw Refusal.conflict("already_undone", "This change was taken back before.");
        }
        Instant moment = change.from().isAfter(now) ? change.from() : now;
        List<UUID> taken = changes.takeAway(id, moment);
        List<UUID> back = changes.putBack(change, moment, actor.toString());
        Set<UUID> touched = new HashSet<>(taken);
        touched.addAll(back);
        if (!change.from().isAfter(now)) {
            tidings.tell(change.priceList(), List.copyOf(touched));
        }
        int restored = Math.max(taken.size(), back.size());
        audit.write(
                actor,
                "price.change-undone",
                "price-change:" + id,
                Map.of("list", change.priceList(), "restored", restored));
        return new Undone(restored, Math.max(0, change.rows() - restored));
    }
}
