package io.entrepot.settlement;

import io.entrepot.ledger.Balance;
import io.entrepot.ledger.BalanceQuery;
import io.entrepot.ledger.Transfer;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.util.List;

/** The door to what the books say about an order, and in all. */
@HttpExchange("/doors/settlement")
public interface SettlementApi {
    /** The transfers of an order, oldest first. */
    @PostExchange("/transfersOf")
    List<Transfer> transfersOf(@RequestBody OrderMoneyQuery query);

    /** The accounts with their balances, by path. */
    @PostExchange("/balances")
    List<Balance> balances(@RequestBody BalanceQuery query);
}
