package io.entrepot.settlement.internal;

import io.entrepot.ledger.Balance;
import io.entrepot.ledger.BalanceQuery;
import io.entrepot.ledger.LedgerApi;
import io.entrepot.ledger.Transfer;
import io.entrepot.settlement.OrderMoneyQuery;
import io.entrepot.settlement.SettlementApi;

import org.springframework.stereotype.Service;

import java.util.List;

/** Reads the books. */
@Service
class SettlementService implements SettlementApi {
    private final LedgerApi ledger;
    private final OrderBooks books;

    SettlementService(LedgerApi ledger, OrderBooks books) {
        this.ledger = ledger;
        this.books = books;
    }

    @Override
    public List<Transfer> transfersOf(OrderMoneyQuery query) {
        return books.transfersOf(query.orderId());
    }

    @Override
    public List<Balance> balances(BalanceQuery query) {
        return ledger.balances(query);
    }
}
