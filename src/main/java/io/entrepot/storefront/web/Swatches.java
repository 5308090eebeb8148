package io.entrepot.storefront.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.entrepot.catalog.Attribute;
import io.entrepot.catalog.CatalogApi;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The colours that values of attributes stand for, some minutes old. */
@Component
class Swatches {
    private final Cache<String, Map<String, String>> kept =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(5)).maximumSize(1).build();
    private final CatalogApi catalog;

    Swatches(CatalogApi catalog) {
        this.catalog = catalog;
    }

    /** As #rrggbb; null where the value is no colour. */
    @Nullable String of(String attribute, String value) {
        return Optional.ofNullable(kept.get("all", key -> all()))
                .map(all -> all.get(attribute + "=" + value))
                .orElse(null);
    }

    private Map<String, String> all() {
        Map<String, String> all = new HashMap<>();
        for (Attribute attribute : catalog.attributes()) {
            for (Attribute.Choice choice : attribute.choices()) {
                if (choice.swatch() != null) {
                    all.put(attribute.code() + "=" + choice.code(), choice.swatch());
                }
            }
        }
        return Map.copyOf(all);
    }
}
