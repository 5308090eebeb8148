package io.entrepot.simulator;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The challenges that shoppers are in the middle of. They are not kept over a restart: the shopper
 * is asked for the card again, and nothing was charged.
 */
final class Challenges {
    private static final int MOST = 10_000;
    private static final int TRIES = 3;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, Challenge> open =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Challenge> eldest) {
                    return size() > MOST;
                }
            };

    /** The code that was "sent", and how often it may still be guessed. */
    record Challenge(String code, String last4, int triesLeft) {}

    synchronized void open(String payment, String last4) {
        String code = "%06d".formatted(RANDOM.nextInt(1_000_000));
        open.put(payment, new Challenge(code, last4, TRIES));
    }

    synchronized Optional<Challenge> find(String payment) {
        return Optional.ofNullable(open.get(payment));
    }

    /** Counts a wrong code; false when that was the last try. */
    synchronized boolean mayTryAgain(String payment) {
        Challenge left =
                open.computeIfPresent(
                        payment,
                        (_, each) ->
                                new Challenge(each.code(), each.last4(), each.triesLeft() - 1));
        return left != null && left.triesLeft() > 0;
    }

    synchronized void close(String payment) {
        open.remove(payment);
    }
}
