package io.entrepot.payment.internal.described;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Checks values against schemas, stricter than the descriptions themselves: a field that no schema
 * names is a fault even where others would be allowed.
 */
public final class Shapes {
    private final JsonNode root;
    private final Merging merging;

    Shapes(JsonNode root) {
        this.root = root;
        this.merging = new Merging(this);
    }

    /** What is wrong with a JSON value, as sentences. */
    public List<String> faults(JsonNode schema, JsonNode value) {
        return new Check(false).faults(schema, value, "$");
    }

    /** What is wrong with the fields of a form, in which every scalar is text. */
    public List<String> faultsOfForm(JsonNode schema, JsonNode value) {
        return new Check(true).faults(schema, value, "$");
    }

    JsonNode resolved(JsonNode node) {
        JsonNode at = node;
        while (at.has("$ref")) {
            at = root.at(at.path("$ref").asString().substring(1));
        }
        return at;
    }

    JsonNode merged(JsonNode schema) {
        return merging.merged(schema);
    }

    private final class Check {
        private final boolean form;

        Check(boolean form) {
            this.form = form;
        }

        List<String> faults(JsonNode anySchema, JsonNode value, String at) {
            JsonNode schema = merged(anySchema);
            if (value.isNull()) {
                return isNullable(schema) ? List.of() : List.of(at + " is null");
            }
            for (String word : List.of("anyOf", "oneOf")) {
                if (schema.has(word)) {
                    return best(schema, word, value, at);
                }
            }
            return plain(schema, value, at);
        }

        /** The alternative with the fewest faults speaks. */
        private List<String> best(JsonNode schema, String word, JsonNode value, String at) {
            return schema.path(word)
                    .valueStream()
                    .map(each -> merging.with(schema, word, each))
                    .map(each -> faults(each, value, at))
                    .min(Comparator.comparingInt(List::size))
                    .orElse(List.of());
        }

        private List<String> plain(JsonNode schema, JsonNode value, String at) {
            var faults = new ArrayList<String>();
            String type = type(schema);
            switch (type) {
                case "object" -> object(schema, value, at, faults);
                case "array" -> array(schema, value, at, faults);
                case "string", "integer", "number", "boolean" ->
                        Scalars.check(schema, value, new Scalars.Place(at, type, form), faults);
                default -> {
                    // A schema without a type says nothing.
                }
            }
            return faults;
        }

        private void object(JsonNode schema, JsonNode value, String at, List<String> faults) {
            if (!(value instanceof ObjectNode object)) {
                // An empty text clears a field of a form.
                faults.add(at + " isn't an object: " + value);
                return;
            }
            for (JsonNode name : schema.path("required")) {
                if (!object.has(name.asString())) {
                    faults.add(at + " lacks " + name.asString());
                }
            }
            JsonNode properties = schema.path("properties");
            JsonNode others = schema.path("additionalProperties");
            for (var field : object.properties()) {
                String where = at + "." + field.getKey();
                JsonNode known = properties.path(field.getKey());
                if (!known.isMissingNode()) {
                    faults.addAll(faults(known, field.getValue(), where));
                } else if (others.isObject()) {
                    faults.addAll(faults(others, field.getValue(), where));
                } else if (!properties.isEmpty() || isClosed(others)) {
                    faults.add(where + " isn't in the description");
                }
            }
        }

        private void array(JsonNode schema, JsonNode value, String at, List<String> faults) {
            if (!value.isArray()) {
                faults.add(at + " isn't a list: " + value);
                return;
            }
            int least = schema.path("minItems").asInt(0);
            int most = schema.path("maxItems").asInt(Integer.MAX_VALUE);
            if (value.size() < least || value.size() > most) {
                faults.add(at + " has " + value.size() + " entries");
            }
            for (int i = 0; i < value.size(); i++) {
                faults.addAll(faults(schema.path("items"), value.get(i), at + "[" + i + "]"));
            }
        }
    }

    /** An object that lists no fields and doesn't forbid others may have any. */
    private static boolean isClosed(JsonNode others) {
        return others.isBoolean() && !others.asBoolean();
    }

    static boolean isNullable(JsonNode schema) {
        boolean listed =
                schema.path("type").isArray()
                        && schema.path("type")
                                .valueStream()
                                .anyMatch(each -> each.asString().equals("null"));
        return listed || schema.path("nullable").asBoolean(false) || !schema.has("type");
    }

    static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            return type.valueStream()
                    .map(JsonNode::asString)
                    .filter(each -> !each.equals("null"))
                    .findFirst()
                    .orElse("");
        }
        if (type.isMissingNode() && schema.has("properties")) {
            return "object";
        }
        return type.asString("");
    }
}
