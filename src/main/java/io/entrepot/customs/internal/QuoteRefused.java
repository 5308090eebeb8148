package io.entrepot.customs.internal;

import io.entrepot.customs.CannotQuote;
import io.entrepot.customs.CannotQuoteCode;
import io.entrepot.customs.Note;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Ends a calculation from wherever the missing fact was noticed. It never leaves the engine: there
 * it becomes the sealed answer.
 */
final class QuoteRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient CannotQuote answer;

    QuoteRefused(CannotQuoteCode code, List<String> lineIds, Map<String, String> facts) {
        super(code.name(), null, false, false);
        String key = code.name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.answer =
                new CannotQuote(
                        code,
                        lineIds,
                        new Note("cannot-quote." + key, facts),
                        new Note("cannot-quote." + key + ".way-out", facts));
    }

    CannotQuote answer() {
        return answer;
    }
}
