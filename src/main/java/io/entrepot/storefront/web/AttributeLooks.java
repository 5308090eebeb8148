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

/** How values of attributes are shown: the colour of some, the unit of others; minutes old. */
@Component
class AttributeLooks {
    private static final Look NONE = new Look("", Map.of());

    private final Cache<String, Map<String, Look>> kept =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(5)).maximumSize(1).build();
    private final CatalogApi catalog;

    /** The unit of an attribute's numbers, and the colours of its choices that have one. */
    private record Look(String unit, Map<String, String> swatches) {
        static Look of(Attribute attribute) {
            Map<String, String> swatches = new HashMap<>();
            for (Attribute.Choice choice : attribute.choices()) {
                if (choice.swatch() != null) {
                    swatches.put(choice.code(), choice.swatch());
                }
            }
            return new Look(attribute.unit() == null ? "" : attribute.unit(), swatches);
        }
    }

    AttributeLooks(CatalogApi catalog) {
        this.catalog = catalog;
    }

    /** As #rrggbb; null where the value is no colour. */
    @Nullable String swatch(String attribute, String value) {
        return look(attribute).swatches().get(value);
    }

    /** A number with the unit that its attribute has; anything else stays as it is. */
    String measured(String attribute, String label) {
        boolean number = !label.isEmpty() && Character.isDigit(label.charAt(label.length() - 1));
        String unit = number ? look(attribute).unit() : "";
        return unit.isBlank() ? label : label + "\u00a0" + unit;
    }

    private Look look(String code) {
        return kept.get("all", key -> looks()).getOrDefault(code, NONE);
    }

    private Map<String, Look> looks() {
        Map<String, Look> looks = new HashMap<>();
        catalog.attributes().forEach(one -> looks.putIfAbsent(one.code(), Look.of(one)));
        return looks;
    }
}
