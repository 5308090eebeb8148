package io.entrepot.payment.internal.described;

import com.sun.net.httpserver.HttpExchange;

import io.entrepot.payment.internal.described.Description.Operation;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** Checks one request against its operation. */
final class RequestCheck {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";

    private final Description description;
    private final Operation operation;
    private final List<String> faults = new ArrayList<>();

    RequestCheck(Description description, Operation operation) {
        this.description = description;
        this.operation = operation;
    }

    List<String> faults() {
        return faults;
    }

    Call call(HttpExchange exchange, String body) {
        List<String> ids = ids(exchange.getRequestURI().getPath());
        ObjectNode query = Brackets.read(raw(exchange.getRequestURI().getRawQuery()));
        parameters(exchange, ids, query);
        return new Call(
                operation.path(), ids, query, body(exchange, body), name -> header(exchange, name));
    }

    /** For providers without a description. */
    static Call unchecked(HttpExchange exchange, String body) {
        JsonNode read;
        try {
            read = Description.JSON.readTree(body.isEmpty() ? "null" : body);
        } catch (JacksonException e) {
            read = JsonNodeFactory.instance.stringNode(body);
        }
        return new Call(
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath(),
                List.of(body),
                Brackets.read(raw(exchange.getRequestURI().getRawQuery())),
                read,
                name -> header(exchange, name));
    }

    private List<String> ids(String path) {
        Matcher matcher = operation.pattern().matcher(path);
        var ids = new ArrayList<String>();
        if (matcher.matches()) {
            for (int i = 1; i <= matcher.groupCount(); i++) {
                ids.add(matcher.group(i));
            }
        }
        return ids;
    }

    private void parameters(HttpExchange exchange, List<String> ids, ObjectNode query) {
        var known = new ArrayList<String>();
        int id = 0;
        for (JsonNode parameter : description.parameters(operation)) {
            String name = parameter.path("name").asString();
            switch (parameter.path("in").asString()) {
                case "query" -> {
                    known.add(name);
                    check(parameter, query.path(name));
                }
                case "header" -> {
                    String value = header(exchange, name);
                    check(
                            parameter,
                            value.isEmpty()
                                    ? JsonNodeFactory.instance.missingNode()
                                    : JsonNodeFactory.instance.stringNode(value));
                }
                case "path" -> check(parameter, JsonNodeFactory.instance.stringNode(ids.get(id++)));
                default -> {
                    // No provider of ours asks for cookies.
                }
            }
        }
        query.propertyNames().stream()
                .filter(each -> !known.contains(each))
                .forEach(each -> faults.add("query " + each + " isn't in the description"));
    }

    private void check(JsonNode parameter, JsonNode value) {
        String name = parameter.path("in").asString() + " " + parameter.path("name").asString();
        if (value.isMissingNode()) {
            if (parameter.path("required").asBoolean(false)) {
                faults.add(name + " is missing");
            }
            return;
        }
        description.shapes().faultsOfForm(parameter.path("schema"), value).stream()
                .map(each -> name + ": " + each)
                .forEach(faults::add);
    }

    private JsonNode body(HttpExchange exchange, String text) {
        String type =
                header(exchange, "Content-Type").split(";")[0].toLowerCase(Locale.ROOT).strip();
        if (text.isEmpty()) {
            if (description.needsBody(operation) && !exchange.getRequestMethod().equals("GET")) {
                faults.add("has no body");
            }
            return JsonNodeFactory.instance.missingNode();
        }
        Optional<JsonNode> schema = description.body(operation, type);
        if (schema.isEmpty()) {
            faults.add("takes no body of type " + type);
            return JsonNodeFactory.instance.missingNode();
        }
        if (type.equals(FORM)) {
            JsonNode form = Brackets.read(text);
            faults.addAll(description.shapes().faultsOfForm(schema.get(), form));
            return form;
        }
        if (!type.equals(JSON)) {
            return JsonNodeFactory.instance.stringNode(text);
        }
        try {
            JsonNode json = Description.JSON.readTree(text);
            faults.addAll(description.shapes().faults(schema.get(), json));
            return json;
        } catch (JacksonException e) {
            faults.add("isn't JSON");
            return JsonNodeFactory.instance.missingNode();
        }
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    private static String raw(String query) {
        return query == null ? "" : query;
    }
}
