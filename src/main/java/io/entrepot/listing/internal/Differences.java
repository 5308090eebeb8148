package io.entrepot.listing.internal;

import io.entrepot.listing.Difference;
import io.entrepot.offer.ProductForm;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a proposal changes, field by field. Both forms are laid out flat; variants are named by SKU
 * and attributes by key, so that one put in between doesn't shift all others.
 */
final class Differences {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** What the form holds for whoever saves it, not of the product. */
    private static final Set<String> LEFT_OUT =
            Set.of("id", "slug", "version", "state", "whyNotSellable", "levels", "stock");

    private Differences() {}

    static List<Difference> between(ProductForm before, ProductForm after) {
        Map<String, String> old = flat(before);
        Map<String, String> wanted = flat(after);
        Set<String> paths = new TreeSet<>(old.keySet());
        paths.addAll(wanted.keySet());
        List<Difference> found = new ArrayList<>();
        for (String path : paths) {
            @Nullable String was = old.get(path);
            @Nullable String will = wanted.get(path);
            if (!Objects.equals(was, will)) {
                found.add(new Difference(path, was, will));
            }
        }
        return found;
    }

    private static Map<String, String> flat(ProductForm form) {
        Map<String, String> all = new TreeMap<>();
        lay("", MAPPER.valueToTree(form), all);
        return all;
    }

    private static void lay(String path, JsonNode node, Map<String, String> all) {
        if (node.isObject()) {
            node.properties().stream()
                    .filter(field -> !LEFT_OUT.contains(field.getKey()))
                    .forEach(field -> lay(join(path, field.getKey()), field.getValue(), all));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                lay(join(path, name(node.get(i), i)), node.get(i), all);
            }
        } else if (!node.isNull() && !node.asString("").isEmpty()) {
            all.put(path, node.isString() ? node.asString() : node.toString());
        }
    }

    private static String name(JsonNode item, int place) {
        for (String key : List.of("sku", "key")) {
            if (item.isObject() && item.has(key)) {
                return item.get(key).asString();
            }
        }
        return Integer.toString(place + 1);
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "/" + name;
    }
}
