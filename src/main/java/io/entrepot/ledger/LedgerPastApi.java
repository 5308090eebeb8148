package io.entrepot.ledger;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The door for transfers that a demo made before it was loaded. */
@HttpExchange("/doors/ledger")
public interface LedgerPastApi {
    /**
     * Posts transfers with times that are over; the same ids again change nothing. Refused as
     * {@code no_past} except to a demo that is being loaded.
     */
    @PostExchange("/pastPostings")
    void pastPostings(@RequestBody PastPostings command);
}
