package io.entrepot.feed.internal;

import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be imported, by name. */
@Component
final class Kinds {
    private final Map<String, Kind> tables = new LinkedHashMap<>();
    private final Map<String, FeedMap> maps = new LinkedHashMap<>();
    private final FeedSaving saving;

    Kinds(ProductKinds products, List<Kind> others, List<FeedMap> maps, FeedSaving saving) {
        add(products.whole());
        add(products.variants());
        others.forEach(this::add);
        maps.forEach(map -> this.maps.put(map.name(), map));
        this.saving = saving;
    }

    private void add(Kind kind) {
        tables.put(kind.name(), kind);
    }

    /** A table of this kind, with columns to map. */
    Optional<Kind> table(String name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** Products in a layout of somebody else's. */
    Optional<Kind> mapped(String kind, String map) {
        return kind.equals("products")
                ? Optional.ofNullable(maps.get(map)).map(one -> new MappedProducts(one, saving))
                : Optional.empty();
    }

    List<String> names() {
        return List.copyOf(tables.keySet());
    }

    List<String> maps() {
        return maps.keySet().stream().sorted().toList();
    }
}
