package io.entrepot.payment;

import java.util.function.Function;

/**
 * Where the providers' webhooks come in. It isn't part of the door: only the process that owns the
 * payments takes them, from its own controller.
 */
public interface WebhookIntake {

    /** What became of a message. */
    enum Receipt {
        TAKEN,
        REPEATED,
        FORGED,
        NO_SUCH_PROVIDER
    }

    /**
     * Keeps a truly signed message for good before it answers; it is worked on afterwards.
     *
     * @param header answers a header's value, or the empty text
     * @param body the bytes as they came, because that is what was signed
     */
    Receipt receive(String provider, Function<String, String> header, byte[] body);
}
