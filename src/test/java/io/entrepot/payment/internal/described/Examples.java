package io.entrepot.payment.internal.described;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes the smallest value that a schema allows, for answers that say only what matters. */
public final class Examples {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;

    private final Shapes shapes;

    public Examples(Shapes shapes) {
        this.shapes = shapes;
    }

    /** The smallest object of this schema with these fields set over it. */
    public ObjectNode with(JsonNode schema, ObjectNode fields) {
        ObjectNode whole = (ObjectNode) of(schema, 0);
        fields.properties().forEach(each -> whole.set(each.getKey(), each.getValue()));
        return whole;
    }

    private JsonNode of(JsonNode anySchema, int depth) {
        JsonNode schema = shapes.merged(anySchema);
        for (String word : new String[] {"anyOf", "oneOf"}) {
            if (schema.has(word) && !schema.path(word).isEmpty()) {
                return of(schema.path(word).get(0), depth);
            }
        }
        if (schema.path("enum").isArray() && !schema.path("enum").isEmpty()) {
            return schema.path("enum").get(0);
        }
        return switch (Shapes.type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> NODES.arrayNode();
            case "integer", "number" -> NODES.numberNode(schema.path("minimum").asInt(0));
            case "boolean" -> NODES.booleanNode(false);
            default -> NODES.stringNode(text(schema));
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = NODES.objectNode();
        if (depth > DEEPEST) {
            return object;
        }
        for (JsonNode name : schema.path("required")) {
            JsonNode property = schema.path("properties").path(name.asString());
            boolean nothing =
                    !property.isMissingNode()
                            && shapes.merged(property).path("nullable").asBoolean(false);
            object.set(name.asString(), nothing ? NODES.nullNode() : of(property, depth + 1));
        }
        return object;
    }

    private static String text(JsonNode schema) {
        int least = schema.path("minLength").asInt(1);
        return switch (schema.path("format").asString("")) {
            case "date-time" -> "2026-11-23T12:00:00Z";
            case "date" -> "2026-11-23";
            case "uri" -> "https://example.com/";
            default -> "x".repeat(Math.max(1, least));
        };
    }
}
