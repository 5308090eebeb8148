package io.entrepot.feed.internal;

import io.entrepot.catalog.ProductStatement;
import io.entrepot.catalog.ProductStatementApi;
import io.entrepot.catalog.SaveProduct;
import io.entrepot.catalog.SaveVariant;
import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tables of products. {@code products} states each product whole, a row for each variant; {@code
 * variants} changes or adds the variants that it names and leaves the others alone.
 */
@Component
final class ProductKinds {
    private final ProductTable table;
    private final FeedSaving saving;

    ProductKinds(ProductStatementApi catalog, FeedSaving saving) {
        this.table = new ProductTable(catalog);
        this.saving = saving;
    }

    Kind whole() {
        return new Table("products", ProductColumns.ALL, true);
    }

    Kind variants() {
        return new Table(
                "variants",
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(
                                        Column.may("external_id", "id", "product_id", "handle"),
                                        Column.may("slug", "url_key")),
                                ProductColumns.VARIANT.stream())
                        .toList(),
                false);
    }

    /** A table, of whole products or of variants. */
    private final class Table implements Kind {
        private final String name;
        private final List<Column> columns;
        private final boolean whole;

        Table(String name, List<Column> columns, boolean whole) {
            this.name = name;
            this.columns = columns;
            this.whole = whole;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public List<Column> columns() {
            return columns;
        }

        @Override
        public String group(Cells row) {
            return ProductTable.group(row);
        }

        @Override
        public String key(Cells row) {
            return row.values().getOrDefault("sku", "");
        }

        @Override
        public void write(List<Cells> rows, Work work) {
            ProductTable.Known known = table.known(rows);
            List<FeedRow> stated = new ArrayList<>();
            for (List<Cells> group : ProductTable.groups(rows)) {
                stated.add(stated(group, known.of(group.getFirst()), work.target()));
            }
            saving.save(stated, work);
        }

        private FeedRow stated(
                List<Cells> group, @Nullable ProductStatement known, Work.Target target) {
            Cells first = group.getFirst();
            Cells at = first;
            SaveProduct before = known == null ? null : known.stated();
            try {
                if (before == null && !whole) {
                    throw new BadCell("external_id", "unknown_product", ProductTable.group(first));
                }
                Restating restating = new Restating(target.mapping(), target.language());
                Map<String, SaveVariant> variants = new LinkedHashMap<>();
                if (before != null) {
                    before.variants().forEach(variant -> variants.put(variant.sku(), variant));
                }
                Map<String, SaveVariant> now = whole ? new LinkedHashMap<>() : variants;
                Map<String, Money> prices = new LinkedHashMap<>();
                for (Cells row : group) {
                    at = row;
                    SaveVariant variant =
                            restating.variant(variants.get(CellReading.text(row, "sku")), row);
                    now.put(variant.sku(), variant);
                    price(row, target, variant.sku(), prices);
                }
                at = first;
                SaveProduct product = restating.product(before, first, List.copyOf(now.values()));
                return new FeedRow.Item(first.line(), product, prices);
            } catch (BadCell bad) {
                return bad.at(at.line());
            }
        }
    }

    private static void price(
            Cells row, Work.Target target, String sku, Map<String, Money> prices) {
        if (row.has("price")) {
            Currency currency = CellReading.currency(row, "currency");
            prices.put(
                    sku,
                    CellReading.amount(
                            row,
                            "price",
                            currency == null ? target.market().currency() : currency));
        }
    }
}
