package io.entrepot.offer.internal;

import io.entrepot.offer.QuoteResult;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Leaves the making of a quote, with the reasons why there will be none. */
final class NoQuote extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<QuoteResult.Reason> reasons;

    NoQuote(List<QuoteResult.Reason> reasons) {
        super("no quote", null, false, false);
        this.reasons = List.copyOf(reasons);
    }

    NoQuote(String code, List<UUID> lines, Map<String, String> facts) {
        this(List.of(new QuoteResult.Reason(code, lines, facts)));
    }

    QuoteResult.CannotQuote result() {
        return new QuoteResult.CannotQuote(reasons);
    }
}
