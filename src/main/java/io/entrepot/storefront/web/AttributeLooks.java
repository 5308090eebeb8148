package io.entrepot.storefront.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.entrepot.catalog.Attribute;
import io.entrepot.catalog.CatalogApi;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How values of attributes are shown: the colour of some, the unit of others; minutes old. */
@Component
class AttributeLooks {
    private final Cache<String, List<Attribute>> kept =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(5)).maximumSize(1).build();
    private final CatalogApi catalog;

    AttributeLooks(CatalogApi catalog) {
        this.catalog = catalog;
    }

    /** As #rrggbb; null where the value is no colour. */
    @Nullable String swatch(String attribute, String value) {
        return find(attribute).stream()
                .flatMap(each -> each.choices().stream())
                .filter(choice -> choice.code().equals(value))
                .findFirst()
                .map(Attribute.Choice::swatch)
                .orElse(null);
    }

    /** A number with the unit that its attribute has; anything else stays as it is. */
    String measured(String attribute, String label) {
        boolean number = !label.isEmpty() && Character.isDigit(label.charAt(label.length() - 1));
        return find(attribute)
                .map(Attribute::unit)
                .filter(unit -> number && !unit.isBlank())
                .map(unit -> label + "\u00a0" + unit)
                .orElse(label);
    }

    private Optional<Attribute> find(String code) {
        return Optional.ofNullable(kept.get("all", key -> catalog.attributes())).stream()
                .flatMap(List::stream)
                .filter(attribute -> attribute.code().equals(code))
                .findFirst();
    }
}
