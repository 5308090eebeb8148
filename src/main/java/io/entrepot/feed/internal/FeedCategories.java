package io.entrepot.feed.internal;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import io.entrepot.catalog.BatteryKind;
import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.SaveCategory;

import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The categories that an electronics feed is sorted into (reference/feed-categories.csv). */
@Component
final class FeedCategories {
    private static final List<String> LANGUAGES =
            List.of("en", "de", "ja", "pt-BR", "zh-Hant", "zh-Hans", "ar");

    private final CatalogApi catalog;
    private final List<NamedCsvRecord> rows = Tables.read("feed-categories.csv");

    FeedCategories(CatalogApi catalog) {
        this.catalog = catalog;
    }

    /** Makes those that are missing; parents stand before their children. */
    void save() {
        for (NamedCsvRecord row : rows) {
            Map<String, String> names = new LinkedHashMap<>();
            LANGUAGES.forEach(language -> names.put(language, row.getField(language)));
            String parent = row.getField("parent");
            catalog.saveCategory(
                    new SaveCategory(
                            row.getField("slug"),
                            parent.isEmpty() ? null : parent,
                            Integer.parseInt(row.getField("position")),
                            names));
        }
    }

    /**
     * What battery a product of a category usually carries, to be checked by whoever reviews it.
     */
    static Map<String, BatteryKind> batteries() {
        Map<String, BatteryKind> batteries = new LinkedHashMap<>();
        for (NamedCsvRecord row : Tables.read("feed-categories.csv")) {
            batteries.put(row.getField("slug"), BatteryKind.valueOf(row.getField("battery")));
        }
        return batteries;
    }
}
