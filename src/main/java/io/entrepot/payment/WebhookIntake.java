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
        /** Nobody could say who sent it; the provider sends it again. */
        UNDECIDED,
        NO_SUCH_PROVIDER
    }

    /** The body that a provider wants to read when its message was kept. */
    record Answer(String contentType, String body) {
        public static final Answer NONE = new Answer("", "");
    }

    /**
     * Keeps a truly signed message for good before it answers; it is worked on afterwards.
     *
     * @param header answers a header's value, or the empty text
     * @param body the bytes as they came, because that is what was signed
     */
    Receipt receive(String provider, Function<String, String> header, byte[] body);

    /** What to answer this provider with when its message was kept. */
    default Answer answer(String provider) {
        return Answer.NONE;
    }
}
