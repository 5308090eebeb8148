package io.entrepot.market.internal;

import io.entrepot.market.DecideRate;
import io.entrepot.market.WaitingRate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rates that jumped, as they are kept. */
interface Quarantine {
    /** Answers how many were new to it. */
    int put(List<WaitingRate> rates, Instant now);

    List<WaitingRate> waiting();

    /** The rate if it waits still; it is locked until the transaction ends. */
    Optional<WaitingRate> waiting(String id);

    void decided(DecideRate decision, Instant now);
}
