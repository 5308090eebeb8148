package io.entrepot.payment.internal.wire;

import java.util.function.UnaryOperator;

/** What came back over the wire. */
public sealed interface WireReply {

    /**
     * An answer, whatever it says.
     *
     * @param header answers a header's value, or the empty text
     */
    record Got(int status, String body, UnaryOperator<String> header) implements WireReply {
        public boolean isGood() {
            return status >= 200 && status < 300;
        }
    }

    /** It was sent, and nothing readable came back. */
    record Silence(String why) implements WireReply {}

    /** It never left us. */
    record NotSent(String why) implements WireReply {}
}
