package io.entrepot.settlement.web;

import io.entrepot.kernel.Permission;
import io.entrepot.ledger.Balance;
import io.entrepot.ledger.BalanceQuery;
import io.entrepot.ledger.Transfer;
import io.entrepot.platform.text.MoneyFormat;
import io.entrepot.platform.web.MoneyView;
import io.entrepot.platform.web.Needs;
import io.entrepot.settlement.OrderMoneyQuery;
import io.entrepot.settlement.SettlementApi;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What the books say, of one order and in all. */
@RestController
@RequestMapping("/api/v1/console")
class ConsoleBooks {
    private final SettlementApi settlement;

    ConsoleBooks(SettlementApi settlement) {
        this.settlement = settlement;
    }

    @GetMapping("/orders/{id}/transfers")
    @Needs(Permission.PAYMENT_READ)
    List<TransferRow> transfers(@PathVariable UUID id, Locale locale) {
        return settlement.transfersOf(new OrderMoneyQuery(id)).stream()
                .map(transfer -> TransferRow.of(transfer, locale))
                .toList();
    }

    /** The accounts whose path starts like this; all when nothing is asked for. */
    @GetMapping("/ledger/balances")
    @Needs(Permission.PAYMENT_READ)
    List<BalanceRow> balances(@RequestParam(defaultValue = "") String prefix, Locale locale) {
        return settlement.balances(new BalanceQuery(prefix)).stream()
                .map(balance -> BalanceRow.of(balance, locale))
                .toList();
    }

    /** A transfer as staff read it. */
    record TransferRow(
            UUID id,
            String debit,
            String credit,
            MoneyView amount,
            String kind,
            Transfer.Mode mode,
            @Nullable UUID pendingId,
            Instant at) {
        static TransferRow of(Transfer transfer, Locale locale) {
            return new TransferRow(
                    transfer.id(),
                    transfer.debit(),
                    transfer.credit(),
                    MoneyFormat.view(transfer.amount(), locale),
                    transfer.kind(),
                    transfer.mode(),
                    transfer.pendingId(),
                    transfer.at());
        }
    }

    /** An account: debits less credits, and what is pending beside it. */
    record BalanceRow(String account, MoneyView posted, MoneyView pending) {
        static BalanceRow of(Balance balance, Locale locale) {
            return new BalanceRow(
                    balance.account(),
                    MoneyFormat.view(balance.posted(), locale),
                    MoneyFormat.view(balance.pending(), locale));
        }
    }
}
