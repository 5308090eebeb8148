package io.entrepot.offer;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A quote, or the reasons why there is none. */
public sealed interface QuoteResult {
    /** Here it is. */
    record Quoted(Quote quote) implements QuoteResult {}

    /** It can't be had like this; each reason has a stable code and says which line it is about. */
    record CannotQuote(List<Reason> reasons) implements QuoteResult {}

    /**
     * One reason: {@code not_sellable}, {@code no_price}, {@code no_service}, {@code may_not_go} …
     */
    record Reason(String code, List<UUID> lineIds, Map<String, String> facts) {}
}
