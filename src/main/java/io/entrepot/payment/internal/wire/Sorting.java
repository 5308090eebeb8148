package io.entrepot.payment.internal.wire;

import io.entrepot.payment.spi.GatewayAnswer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.function.Function;

/**
 * Sorts what came back into what it means for money. Only a clear refusal is one; a conflict means
 * that the same request is under way, and an answer that can't be read that something happened.
 */
public final class Sorting {
    private static final Logger LOG = LoggerFactory.getLogger(Sorting.class);

    private Sorting() {}

    /**
     * @param good reads an answer with a status below 300
     * @param code reads the reason of a refusal, in one word
     */
    public static GatewayAnswer of(
            WireReply reply, Function<String, GatewayAnswer> good, Function<String, String> code) {
        return switch (reply) {
            case WireReply.NotSent(var why) -> new GatewayAnswer.NotSent(why);
            case WireReply.Silence(var why) -> new GatewayAnswer.Unknown(why);
            case WireReply.Got got ->
                    got.isGood() ? read(got.body(), good) : refused(got.status(), got.body(), code);
        };
    }

    private static GatewayAnswer read(String body, Function<String, GatewayAnswer> good) {
        try {
            return good.apply(body);
        } catch (RuntimeException e) {
            LOG.warn("A provider's answer can't be read", e);
            return new GatewayAnswer.Unknown("the answer can't be read: " + e.getMessage());
        }
    }

    private static GatewayAnswer refused(int status, String body, Function<String, String> code) {
        return switch (status) {
            case 401, 403 -> new GatewayAnswer.NotSent("our credentials are refused");
            case 429 -> new GatewayAnswer.NotSent("the provider wants fewer calls");
            case 404 -> new GatewayAnswer.NotFound();
            case 400, 402, 410, 413, 422 -> new GatewayAnswer.Refused(read(body, code, status));
            default -> new GatewayAnswer.Unknown("status " + status);
        };
    }

    private static String read(String body, Function<String, String> code, int status) {
        try {
            String read = code.apply(body);
            return read.isBlank() ? "status_" + status : read;
        } catch (RuntimeException e) {
            return "status_" + status;
        }
    }
}
