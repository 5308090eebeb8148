package io.entrepot.verify;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The door to the invariants. */
@HttpExchange("/doors/verify")
public interface VerifyApi {
    /**
     * Checks every invariant in one snapshot; one check runs at a time, others wait for its turn.
     */
    @PostExchange("/check")
    VerifyReport check(@RequestBody CheckInvariants command);

    /** What the newest check found, whoever made it; null before the first. */
    @PostExchange("/last")
    @Nullable VerifyReport last();
}
