package io.entrepot.platform;

import io.entrepot.kernel.Refusal;
import io.entrepot.platform.past.PastPermit;

/** Gives leave to write a past until somebody takes it back. */
public final class TestingPast implements PastPermit {
    private volatile boolean refused;

    public void refuse() {
        refused = true;
    }

    @Override
    public void require() {
        if (refused) {
            throw new Refusal("no_past", Refusal.Kind.FORBIDDEN, "This shop has a past.");
        }
    }
}
