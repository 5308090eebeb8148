package io.entrepot.payment.internal.described;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code a[b][0]=c} as the tree that it stands for. */
final class Brackets {
    private Brackets() {}

    static ObjectNode read(String text) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        for (String pair : text.split("&")) {
            if (!pair.isEmpty()) {
                String[] sides = pair.split("=", 2);
                put(root, keys(decode(sides[0])), decode(sides.length > 1 ? sides[1] : ""));
            }
        }
        return (ObjectNode) listed(root);
    }

    private static List<String> keys(String name) {
        var keys = new ArrayList<String>();
        int bracket = name.indexOf('[');
        keys.add(bracket < 0 ? name : name.substring(0, bracket));
        for (int at = bracket; at >= 0; at = name.indexOf('[', at + 1)) {
            keys.add(name.substring(at + 1, name.indexOf(']', at)));
        }
        return keys;
    }

    private static void put(ObjectNode root, List<String> keys, String value) {
        ObjectNode at = root;
        for (String key : keys.subList(0, keys.size() - 1)) {
            at = at.get(key) instanceof ObjectNode known ? known : at.putObject(key);
        }
        if (at.has(keys.getLast())) {
            throw new IllegalArgumentException(keys + " is there twice");
        }
        at.put(keys.getLast(), value);
    }

    /** Objects whose keys are 0, 1, 2 … are lists. */
    private static JsonNode listed(JsonNode node) {
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        object.properties().forEach(each -> copy.set(each.getKey(), listed(each.getValue())));
        if (copy.isEmpty()) {
            return copy;
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < copy.size(); i++) {
            if (!copy.has(Integer.toString(i))) {
                return copy;
            }
            list.add(copy.get(Integer.toString(i)));
        }
        return list;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
