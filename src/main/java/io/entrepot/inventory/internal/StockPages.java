package io.entrepot.inventory.internal;

import io.entrepot.inventory.StockLevel;
import io.entrepot.inventory.StockPageQuery;
import io.entrepot.inventory.StockRow;
import io.entrepot.inventory.spi.VariantNames;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Stock as staff page through it, with the names that a module above may know. */
@Component
class StockPages {
    private static final int PAGE_LIMIT = 200;
    private static final VariantNames.Name NAMELESS = new VariantNames.Name("", "");

    private final StockRows rows;
    private final ObjectProvider<VariantNames> names;

    StockPages(StockRows rows, ObjectProvider<VariantNames> names) {
        this.rows = rows;
        this.names = names;
    }

    List<StockRow> page(StockPageQuery query) {
        VariantNames known = names.getIfAvailable();
        List<UUID> meant =
                query.text() == null || known == null ? List.of() : known.meant(query.text());
        List<StockLevel> levels = rows.page(query, meant, Math.clamp(query.limit(), 1, PAGE_LIMIT));
        Map<UUID, VariantNames.Name> called =
                known == null || levels.isEmpty()
                        ? Map.of()
                        : known.names(
                                levels.stream().map(StockLevel::variantId).distinct().toList());
        return levels.stream()
                .map(level -> row(level, called.getOrDefault(level.variantId(), NAMELESS)))
                .toList();
    }

    private static StockRow row(StockLevel level, VariantNames.Name name) {
        return new StockRow(
                level.variantId(),
                name.sku(),
                name.name(),
                level.warehouse(),
                level.onHand(),
                level.reserved());
    }
}
