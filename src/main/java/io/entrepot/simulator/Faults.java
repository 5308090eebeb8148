package io.entrepot.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The orders to misbehave that are in force. They are not kept over a restart. */
final class Faults {
    private final List<Pending> pending = new ArrayList<>();

    private static final class Pending {
        private final Fault fault;
        private int left;

        Pending(Fault fault) {
            this.fault = fault;
            this.left = fault.times() == null ? Integer.MAX_VALUE : fault.times();
        }
    }

    synchronized void add(Fault fault) {
        pending.add(new Pending(fault));
    }

    synchronized void clear() {
        pending.clear();
    }

    /** The first matching order, used up by one. */
    synchronized Optional<Fault> take(FaultKind kind, String operation) {
        Optional<Pending> found =
                pending.stream().filter(each -> each.fault.concerns(kind, operation)).findFirst();
        found.filter(each -> each.fault.times() != null && --each.left == 0)
                .ifPresent(pending::remove);
        return found.map(each -> each.fault);
    }

    synchronized List<Fault> inForce() {
        return pending.stream().map(each -> each.fault).toList();
    }
}
