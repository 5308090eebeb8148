package io.entrepot.payment.internal.described;

import java.util.Map;
import java.util.function.UnaryOperator;

/** A webhook as a provider sends it. */
public final class Message {
    private final Map<String, String> headers;
    private final byte[] body;

    public Message(Map<String, String> headers, byte[] body) {
        this.headers = headers;
        this.body = body.clone();
    }

    public Map<String, String> headers() {
        return headers;
    }

    public byte[] body() {
        return body.clone();
    }

    public UnaryOperator<String> header() {
        return name -> headers.getOrDefault(name, "");
    }
}
