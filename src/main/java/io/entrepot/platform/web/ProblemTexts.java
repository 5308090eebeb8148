package io.entrepot.platform.web;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;

/** The words of a problem in the reader's language, by its code. */
public interface ProblemTexts {
    /** What happened, in a few words; null when this language has none for the code. */
    @Nullable String title(String code, Locale locale, Map<String, Object> facts);

    /** What it means and what to do next; null when this language has none for the code. */
    @Nullable String wayOut(String code, Locale locale, Map<String, Object> facts);
}
