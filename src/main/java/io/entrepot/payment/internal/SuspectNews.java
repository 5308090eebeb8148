package io.entrepot.payment.internal;

/** What a provider says doesn't fit what we know; nothing of it is taken in. */
final class SuspectNews extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SuspectNews(String message) {
        super(message);
    }
}
