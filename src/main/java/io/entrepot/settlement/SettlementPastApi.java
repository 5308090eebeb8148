package io.entrepot.settlement;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The door for the books of orders that a demo had before it was loaded. */
@HttpExchange("/doors/settlement")
public interface SettlementPastApi {
    /**
     * Posts what the table says for each order; the same orders again change nothing. Refused as
     * {@code no_past} except to a demo that is being loaded.
     */
    @PostExchange("/pastMoney")
    void pastMoney(@RequestBody PastMoney command);
}
