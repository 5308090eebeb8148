package io.entrepot.customs;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** The rules as people read them, with the version that quotes carry. */
public record RuleBook(String version, List<Entry> entries) {

    /** One rule in words and dates. */
    public record Entry(
            String ruleId,
            String destination,
            String layer,
            String what,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            Collector collector,
            Confidence confidence,
            boolean enabled,
            String source,
            LocalDate sourceDate) {}
}
