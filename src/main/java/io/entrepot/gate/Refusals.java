package io.entrepot.gate;

import io.entrepot.kernel.Refusal;

/** The refusals that the gate speaks. */
final class Refusals {
    private Refusals() {}

    static Refusal notSignedIn() {
        return new Refusal(
                "not_signed_in", Refusal.Kind.UNAUTHENTICATED, "Nobody is signed in here.");
    }

    static Refusal notAllowed() {
        return new Refusal("not_allowed", Refusal.Kind.FORBIDDEN, "This is not yours to do.");
    }

    static Refusal badPath() {
        return Refusal.invalid("bad_path", "This address is not written the way addresses are.");
    }
}
