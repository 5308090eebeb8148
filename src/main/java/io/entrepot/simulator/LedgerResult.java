package io.entrepot.simulator;

/** What became of a request to the ledger. */
sealed interface LedgerResult permits LedgerResult.Done, Decision.Refused {

    /** It is in the journal; for a repeated key this is the first request's entry. */
    record Done(LedgerEntry entry) implements LedgerResult {}
}
