package io.entrepot.payment.spi;

/** The body that a provider wants back for a webhook. */
public record HookReply(String contentType, String body) {
    public static final HookReply NOTHING = new HookReply("", "");
}
