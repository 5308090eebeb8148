package io.entrepot.listing.internal;

import io.entrepot.catalog.ProductText;
import io.entrepot.inventory.StockLevel;
import io.entrepot.kernel.Wording;
import io.entrepot.offer.ProductForm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Forms put together out of what is wanted and what is there. */
final class FormParts {
    private static final UUID NOBODY = new UUID(0, 0);

    private FormParts() {}

    /**
     * What a form leaves as it is, filled in; stock is left out, since it is no matter of review.
     */
    static ProductForm completed(ProductForm form, ProductForm live) {
        Map<String, ProductForm.Row> old = rows(live);
        return form.with(
                form.version(),
                form.attributes() == null ? live.attributes() : form.attributes(),
                form.details() == null ? live.details() : form.details(),
                form.variants().stream().map(row -> completed(row, old.get(row.sku()))).toList());
    }

    /** A wanted form as a page shows it: with today's version, ids and stock. */
    static ProductForm standing(ProductForm wanted, ProductForm live) {
        Map<String, ProductForm.Row> old = rows(live);
        return wanted.standing(
                live,
                wanted.variants().stream()
                        .map(
                                row -> {
                                    ProductForm.Row there = old.get(row.sku());
                                    return there == null
                                            ? row
                                            : row.on(there.id(), there.stock(), there.levels());
                                })
                        .toList());
    }

    /** The same with the pieces that the stated form puts on the shelves lying there already. */
    static ProductForm stocked(ProductForm form, ProductForm stated) {
        Map<String, ProductForm.Row> said = rows(stated);
        return form.with(
                form.version(),
                form.attributes(),
                form.details(),
                form.variants().stream()
                        .map(
                                row -> {
                                    ProductForm.Row wish = said.get(row.sku());
                                    return wish == null || wish.stock() == null
                                            ? row
                                            : row.on(row.id(), null, levels(wish.stock()));
                                })
                        .toList());
    }

    private static List<StockLevel> levels(Map<String, Integer> stock) {
        return stock.entrySet().stream()
                .map(each -> new StockLevel(NOBODY, each.getKey(), each.getValue(), 0))
                .toList();
    }

    /** The name by which staff find it: English, else any. */
    static String name(ProductForm form) {
        ProductText text = Wording.pick(form.texts(), "en");
        return text == null ? form.slug() : text.name();
    }

    private static ProductForm.Row completed(
            ProductForm.Row row, ProductForm.@org.jspecify.annotations.Nullable Row old) {
        Map<String, String> prices = row.prices();
        if (prices == null && old != null) {
            prices = old.prices();
        }
        return row.priced(prices, row.cost() == null && old != null ? old.cost() : row.cost());
    }

    private static Map<String, ProductForm.Row> rows(ProductForm form) {
        Map<String, ProductForm.Row> rows = new HashMap<>();
        List<ProductForm.Row> all = form.variants();
        all.forEach(row -> rows.put(row.sku(), row));
        return rows;
    }
}
