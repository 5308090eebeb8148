package io.entrepot.payment.internal.described;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes one schema of a schema and what it says with {@code $ref} and {@code allOf}. */
final class Merging {
    private final Shapes shapes;

    Merging(Shapes shapes) {
        this.shapes = shapes;
    }

    JsonNode merged(JsonNode schema) {
        JsonNode resolved = shapes.resolved(schema);
        if (!(resolved instanceof ObjectNode object) || !object.has("allOf")) {
            return resolved;
        }
        ObjectNode whole = object.deepCopy();
        whole.remove("allOf");
        for (JsonNode part : object.path("allOf")) {
            add(whole, merged(part));
        }
        return whole;
    }

    /** A schema with one of its alternatives taken. */
    JsonNode with(JsonNode schema, String word, JsonNode alternative) {
        ObjectNode whole = ((ObjectNode) schema).deepCopy();
        whole.remove(word);
        add(whole, merged(alternative));
        return whole;
    }

    private static void add(ObjectNode whole, JsonNode part) {
        for (var field : part.properties()) {
            JsonNode there = whole.path(field.getKey());
            switch (field.getKey()) {
                case "properties" -> {
                    ObjectNode all =
                            there instanceof ObjectNode known
                                    ? known
                                    : whole.putObject("properties");
                    field.getValue()
                            .properties()
                            .forEach(each -> all.set(each.getKey(), each.getValue()));
                }
                case "required" -> {
                    ArrayNode all =
                            there instanceof ArrayNode known ? known : whole.putArray("required");
                    field.getValue().forEach(all::add);
                }
                default -> {
                    if (there.isMissingNode()) {
                        whole.set(field.getKey(), field.getValue());
                    }
                }
            }
        }
    }
}
