package io.entrepot.settlement;

import io.entrepot.ledger.Transfer;
import java.util.List;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The door to what the books say about an order. */
@HttpExchange("/doors/settlement")
public interface SettlementApi {
    @PostExchange("/transfersOf")
    List<Transfer> transfersOf(@RequestBody OrderMoneyQuery query);
}
