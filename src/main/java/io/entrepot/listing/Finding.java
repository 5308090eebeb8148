package io.entrepot.listing;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * One thing that a check found: what, whether it refuses or only advises, where it holds and which
 * field of the form mends it.
 */
public record Finding(
        String code,
        Severity severity,
        @Nullable String market,
        @Nullable String language,
        @Nullable String field,
        Map<String, String> facts) {
    /** Whether it stands in the way. */
    public enum Severity {
        REFUSES,
        ADVISES
    }

    public Finding {
        facts = Map.copyOf(facts);
    }

    /** What has to be mended before the proposal can go on. */
    public static Finding refuses(String code, String field) {
        return new Finding(code, Severity.REFUSES, null, null, field, Map.of());
    }

    /** What somebody should know who decides. */
    public static Finding advises(String code, @Nullable String field) {
        return new Finding(code, Severity.ADVISES, null, null, field, Map.of());
    }

    public Finding in(String aMarket) {
        return new Finding(code, severity, aMarket, language, field, facts);
    }

    public Finding speaking(String aLanguage) {
        return new Finding(code, severity, market, aLanguage, field, facts);
    }

    public Finding with(Map<String, String> more) {
        return new Finding(code, severity, market, language, field, more);
    }

    public boolean refuses() {
        return severity == Severity.REFUSES;
    }
}
