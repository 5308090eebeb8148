package io.entrepot.payment.spi;

/** What a webhook's signature says. */
public sealed interface HookReading {

    /** The provider sent it; the id is the same each time it sends it. */
    record Genuine(String eventId) implements HookReading {}

    /** Anybody may have sent it. */
    record Forged(String why) implements HookReading {}

    /** Only the provider can say, and it doesn't answer now; it will send the message again. */
    record Undecided(String why) implements HookReading {}
}
