package io.entrepot.payment.internal.described;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A request as it came, checked against the description.
 *
 * @param operation the path with names in braces, or as it came where there is no description
 * @param ids what stands for the names in the path, in order
 * @param header answers a header's value, or the empty text
 */
public record Call(
        String operation,
        List<String> ids,
        JsonNode query,
        JsonNode body,
        UnaryOperator<String> header) {}
