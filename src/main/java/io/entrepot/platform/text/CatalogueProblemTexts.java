package io.entrepot.platform.text;

import io.entrepot.platform.web.ProblemTexts;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Problems in the reader's language, from {@code problem.<code>.…} of the catalogues. */
@Component
class CatalogueProblemTexts implements ProblemTexts {
    private final Messages messages;

    CatalogueProblemTexts(Messages messages) {
        this.messages = messages;
    }

    @Override
    public @Nullable String title(String code, Locale locale, Map<String, Object> facts) {
        return find(code, "title", locale, facts).orElse(null);
    }

    @Override
    public @Nullable String wayOut(String code, Locale locale, Map<String, Object> facts) {
        String wayOut = find(code, "way_out", locale, facts).orElse(null);
        return wayOut == null
                ? null
                : find(code, "detail", locale, facts).map(detail -> detail + " ").orElse("")
                        + wayOut;
    }

    private Optional<String> find(
            String code, String part, Locale locale, Map<String, Object> facts) {
        return messages.find(locale, "problem." + code + "." + part, facts);
    }
}
