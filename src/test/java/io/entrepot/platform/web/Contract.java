package io.entrepot.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.platform.json.Json;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The committed description of the interface, from which the browser's types are made: tells in
 * what an answer differs from what it promises. A member that isn't described is a fault too.
 */
public final class Contract {
    public static final Contract COMMITTED =
            new Contract(
                    Json.LENIENT.readTree(
                            Path.of(System.getProperty("entrepot.basedir", "."))
                                    .resolve("web/client/openapi.json")));

    private final JsonNode description;

    Contract(JsonNode description) {
        this.description = description;
    }

    /** Fails where a good answer of the API isn't the described one. */
    public void hold(String method, String address, int status, JsonNode answer) {
        if (status < 300 && address.startsWith("/api/")) {
            assertThat(faults(method, address, status, answer))
                    .as(method + " " + address)
                    .isEmpty();
        }
    }

    Stream<String> faults(String method, String address, int status, JsonNode answer) {
        String path = address.split("\\?", 2)[0];
        Optional<JsonNode> responses =
                description.get("paths").properties().stream()
                        .filter(each -> path.matches(each.getKey().replaceAll("\\{\\w+}", "[^/]+")))
                        .min(
                                Comparator.comparingInt(
                                        each -> each.getKey().indexOf('{') < 0 ? 0 : 1))
                        .map(Map.Entry::getValue)
                        .map(each -> each.path(method.toLowerCase(Locale.ROOT)))
                        .map(each -> each.path("responses").path(String.valueOf(status)));
        if (responses.isEmpty() || responses.get().isMissingNode()) {
            return Stream.of("%s %s answers an undescribed %d".formatted(method, path, status));
        }
        JsonNode schema = responses.get().path("content").path("application/json").get("schema");
        return schema == null ? Stream.empty() : faults("answer", schema, answer);
    }

    /** In what a value differs from the schema of this name. */
    public Stream<String> faults(String schema, JsonNode value) {
        return faults(schema, named(schema), value);
    }

    private JsonNode named(String schema) {
        return description.get("components").get("schemas").required(schema);
    }

    private Stream<String> faults(String where, JsonNode schema, JsonNode value) {
        if (schema.has("$ref")) {
            String name = schema.get("$ref").asString();
            return faults(where, named(name.substring(name.lastIndexOf('/') + 1)), value);
        }
        if (schema.has("oneOf")) {
            return stream(schema.get("oneOf"))
                            .anyMatch(each -> faults(where, each, value).findAny().isEmpty())
                    ? Stream.empty()
                    : Stream.of(where + " is none of what it may be: " + value);
        }
        if (!isOfType(schema.get("type"), value)) {
            return Stream.of("%s is %s, not %s".formatted(where, value, schema.get("type")));
        }
        if (schema.has("enum") && stream(schema.get("enum")).noneMatch(value::equals)) {
            return Stream.of(where + " may not be " + value);
        }
        if (value.isArray()) {
            return stream(value).flatMap(each -> faults(where + "[]", schema.get("items"), each));
        }
        return value.isObject() && schema.has("type")
                ? members(where, schema, value)
                : Stream.empty();
    }

    private Stream<String> members(String where, JsonNode schema, JsonNode value) {
        Stream<String> missing =
                stream(schema.path("required"))
                        .map(JsonNode::asString)
                        .filter(name -> !value.has(name))
                        .map(name -> where + "." + name + " is missing");
        Stream<String> wrong =
                value.properties().stream()
                        .flatMap(
                                member ->
                                        member(
                                                where + "." + member.getKey(),
                                                described(schema, member.getKey()),
                                                member.getValue()));
        return Stream.concat(missing, wrong);
    }

    private Stream<String> member(String where, @Nullable JsonNode schema, JsonNode value) {
        return schema == null
                ? Stream.of(where + " isn't described")
                : faults(where, schema, value);
    }

    private static @Nullable JsonNode described(JsonNode schema, String member) {
        JsonNode known = schema.path("properties").get(member);
        return known == null ? schema.get("additionalProperties") : known;
    }

    private static boolean isOfType(@Nullable JsonNode type, JsonNode value) {
        if (type == null) {
            return true;
        }
        return type.isArray()
                ? stream(type).anyMatch(each -> isOfType(each, value))
                : switch (type.asString()) {
                    case "string" -> value.isString();
                    case "boolean" -> value.isBoolean();
                    case "integer" -> value.isIntegralNumber();
                    case "number" -> value.isNumber();
                    case "array" -> value.isArray();
                    case "object" -> value.isObject();
                    case "null" -> value.isNull();
                    default -> throw new IllegalStateException("type " + type);
                };
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return array.valueStream();
    }
}
