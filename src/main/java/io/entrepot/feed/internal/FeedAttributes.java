package io.entrepot.feed.internal;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.ProposeFilters;

import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.Map;

/** The attributes of feeds that have a name in every language (reference/facet-names.csv). */
@Component
final class FeedAttributes {
    private final CatalogApi catalog;

    FeedAttributes(CatalogApi catalog) {
        this.catalog = catalog;
    }

    /** Has filters proposed where an import left a category without; answers in how many. */
    int proposeFilters() {
        Map<String, Map<String, String>> names = new LinkedHashMap<>();
        for (NamedCsvRecord row : Tables.read("facet-names.csv")) {
            Map<String, String> own = new LinkedHashMap<>(row.getFieldsAsMap());
            names.put(row.getField("key"), own);
            own.remove("key");
        }
        return catalog.proposeFilters(new ProposeFilters(names)).size();
    }
}
