package io.entrepot.ledger;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** Postings in the order in which they were made, for a demo that starts with a past. */
public record PastPostings(List<PastPosting> postings) {
    /** Transfers or the settling of a pending one: one of the two, and when it was. */
    public record PastPosting(
            Instant at, PostTransfers.@Nullable Entry transfer, @Nullable SettlePending settling) {}
}
