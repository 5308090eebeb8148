package io.entrepot.payment.internal.described;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a stub answers. */
public record Reply(int status, JsonNode body) {
    public static Reply ok(JsonNode body) {
        return new Reply(200, body);
    }

    public static Reply of(int status, JsonNode body) {
        return new Reply(status, body);
    }

    public static Reply empty(int status) {
        return new Reply(status, JsonNodeFactory.instance.missingNode());
    }
}
