package io.entrepot.simulator;

import java.util.List;

/** What the rules say to a wish: these movements in this order, or no, because. */
sealed interface Decision {

    /** The movements to write, each with the payment as it stands after it. */
    record Allowed(List<Step> steps) implements Decision {
        static Allowed one(LedgerEntry.Movement movement, SimulatedPayment after) {
            return new Allowed(List.of(new Step(movement, after)));
        }
    }

    /** A movement and the payment after it. */
    record Step(LedgerEntry.Movement movement, SimulatedPayment after) {}

    /** Refused, with the HTTP status and the stable code that say so. */
    record Refused(int status, String code, String message) implements Decision, LedgerResult {}
}
