package io.entrepot.pricing.internal;

import io.entrepot.kernel.Refusal;
import io.entrepot.platform.audit.AuditTrail;
import io.entrepot.pricing.ChangePrices;
import io.entrepot.pricing.PriceChange;
import io.entrepot.pricing.PriceChangesQuery;
import io.entrepot.pricing.PriceDeskApi;
import io.entrepot.pricing.PriceList;
import io.entrepot.pricing.PriceRow;
import io.entrepot.pricing.PriceRowsQuery;
import io.entrepot.pricing.SavePriceList;
import io.entrepot.pricing.UndoPriceChange;
import io.entrepot.pricing.UndonePriceChange;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Answers at the door of those who set prices. */
@Service
class PriceDeskService implements PriceDeskApi {
    private final PriceLists lists;
    private final PriceRows rows;
    private final PriceChanges changes;
    private final Changing changing;
    private final Resolving resolving;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    PriceDeskService(
            PriceLists lists,
            PriceRows rows,
            PriceChanges changes,
            Changing changing,
            Resolving resolving,
            AuditTrail audit,
            TransactionOperations transactions) {
        this.lists = lists;
        this.rows = rows;
        this.changes = changes;
        this.changing = changing;
        this.resolving = resolving;
        this.audit = audit;
        this.transactions = transactions;
    }

    @Override
    public List<PriceList> priceLists() {
        Map<String, PriceList> all = new TreeMap<>();
        lists.used().forEach(code -> all.put(code, PriceList.plain(code)));
        lists.described().forEach(list -> all.put(list.code(), list));
        return List.copyOf(all.values());
    }

    @Override
    public PriceList savePriceList(SavePriceList command) {
        PriceList list = command.list();
        PriceRules.require(list, lists.described());
        transactions.executeWithoutResult(
                status -> {
                    if (!lists.save(list)) {
                        throw Refusal.conflict(
                                "changed_meanwhile", "Somebody else was quicker. Read it again.");
                    }
                    audit.write(
                            command.actor(),
                            "price-list.saved",
                            "price-list:" + list.code(),
                            Map.of("kind", list.kind().name(), "open", list.open()));
                });
        resolving.forget();
        return lists.described().stream()
                .filter(each -> each.code().equals(list.code()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public List<PriceRow> priceRows(PriceRowsQuery query) {
        return rows.ofList(query);
    }

    @Override
    public PriceChange changePrices(ChangePrices command) {
        PriceRules.require(command);
        transactions.executeWithoutResult(status -> changing.change(command));
        return changes.find(command.id()).orElseThrow();
    }

    @Override
    public List<PriceChange> priceChanges(PriceChangesQuery query) {
        return changes.page(query);
    }

    @Override
    public UndonePriceChange undoPriceChange(UndoPriceChange command) {
        Changing.Undone undone =
                transactions.execute(status -> changing.undo(command.id(), command.actor()));
        return new UndonePriceChange(
                changes.find(command.id()).orElseThrow(), undone.restored(), undone.left());
    }
}
