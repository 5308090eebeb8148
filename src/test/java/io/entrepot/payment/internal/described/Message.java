package io.entrepot.payment.internal.described;

import java.util.Map;
import java.util.function.UnaryOperator;

/** A webhook as a provider sends it. */
public record Message(Map<String, String> headers, byte[] body) {
    public UnaryOperator<String> header() {
        return name -> headers.getOrDefault(name, "");
    }
}
