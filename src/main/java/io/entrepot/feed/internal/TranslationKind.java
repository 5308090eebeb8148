package io.entrepot.feed.internal;

import io.entrepot.catalog.ProductStatement;
import io.entrepot.catalog.ProductStatementApi;
import io.entrepot.catalog.ProductText;
import io.entrepot.catalog.SaveProduct;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What products are called in one language more, a row for each product and language. */
@Component
final class TranslationKind implements Kind {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.may("external_id", "id", "product_id", "handle"),
                    Column.may("slug", "url_key"),
                    Column.may("sku"),
                    Column.must("language", "locale", "lang"),
                    Column.may("name", "title"),
                    Column.may("description", "body"));

    private final ProductTable table;
    private final FeedSaving saving;

    TranslationKind(ProductStatementApi catalog, FeedSaving saving) {
        this.table = new ProductTable(catalog);
        this.saving = saving;
    }

    @Override
    public String name() {
        return "translations";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public String group(Cells row) {
        return ProductTable.group(row);
    }

    @Override
    public String key(Cells row) {
        return ProductTable.group(row) + "\n" + row.values().getOrDefault("language", "");
    }

    @Override
    public void write(List<Cells> rows, Work work) {
        ProductTable.Known known = table.known(rows);
        List<FeedRow> stated = new ArrayList<>();
        for (List<Cells> group : ProductTable.groups(rows)) {
            ProductStatement product = known.of(group.getFirst());
            if (product == null) {
                stated.add(
                        new FeedRow.Bad(
                                group.getFirst().line(),
                                "external_id",
                                "unknown_product",
                                ProductTable.group(group.getFirst())));
            } else {
                stated.add(translated(product.stated(), group));
            }
        }
        saving.save(stated, work);
    }

    private static FeedRow translated(SaveProduct before, List<Cells> group) {
        Map<String, ProductText> texts = new TreeMap<>(before.texts());
        for (Cells row : group) {
            try {
                String language = CellReading.text(row, "language");
                ProductText known = texts.get(language);
                String name = row.get("name");
                if (name == null && known == null) {
                    throw new BadCell("name", "cell_missing", "");
                }
                String description = row.get("description");
                texts.put(
                        language,
                        new ProductText(
                                name != null ? name : known == null ? "" : known.name(),
                                description != null
                                        ? description
                                        : known == null ? "" : known.description()));
            } catch (BadCell bad) {
                return bad.at(row.line());
            }
        }
        return new FeedRow.Item(group.getFirst().line(), with(before, texts), Map.of());
    }

    private static SaveProduct with(SaveProduct before, Map<String, ProductText> texts) {
        return new SaveProduct(
                before.slug(),
                before.externalId(),
                before.categorySlug(),
                before.categoryGuessed(),
                before.brand(),
                texts,
                before.attributes(),
                before.hsCode(),
                before.origin(),
                before.taxClass(),
                before.battery(),
                before.variants(),
                before.media(),
                before.findings());
    }
}
