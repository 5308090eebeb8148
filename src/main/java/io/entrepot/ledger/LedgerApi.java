package io.entrepot.ledger;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.util.List;

/** The door to the books: accounts named by a path, transfers that are never changed. */
@HttpExchange("/doors/ledger")
public interface LedgerApi {
    /** Posts all of these transfers or none; the same ids again change nothing. */
    @PostExchange("/post")
    void post(@RequestBody PostTransfers command);

    /** Posts (some of) a pending transfer, or voids what is left of it. */
    @PostExchange("/settlePending")
    void settlePending(@RequestBody SettlePending command);

    @PostExchange("/transfers")
    List<Transfer> transfers(@RequestBody TransferQuery query);

    @PostExchange("/balances")
    List<Balance> balances(@RequestBody BalanceQuery query);
}
