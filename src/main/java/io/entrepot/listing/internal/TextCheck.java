package io.entrepot.listing.internal;

import io.entrepot.catalog.ProductText;
import io.entrepot.listing.Finding;
import io.entrepot.listing.Stage;
import io.entrepot.listing.spi.Candidate;
import io.entrepot.listing.spi.ListingCheck;
import io.entrepot.market.Market;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether the texts are complete: in the first language of every market, and as far as possible in
 * the others that it speaks.
 */
@Component
class TextCheck implements ListingCheck {
    private static final int SHORTEST_DESCRIPTION = 40;

    /** A Chinese or Japanese sentence says in 15 characters what takes 40 elsewhere. */
    private static final int SHORTEST_DENSE = 15;

    @Override
    public String name() {
        return "texts";
    }

    @Override
    public Stage stage() {
        return Stage.DESCRIPTION;
    }

    @Override
    public List<Finding> findings(Candidate candidate) {
        Map<String, Finding> found = new LinkedHashMap<>();
        for (Market market : candidate.markets()) {
            boolean first = true;
            for (String locale : market.locales()) {
                String language = Spoken.languageOf(locale);
                Finding finding = finding(candidate, language, first);
                if (finding != null) {
                    Finding before = found.get(language);
                    if (before == null || !before.refuses()) {
                        found.put(language, finding.in(market.code()).speaking(language));
                    }
                }
                first = false;
            }
        }
        return new ArrayList<>(found.values());
    }

    private static @org.jspecify.annotations.Nullable Finding finding(
            Candidate candidate, String language, boolean first) {
        ProductText text = candidate.form().texts().get(language);
        String field = "texts." + language;
        if (text == null || text.name().isBlank()) {
            return first
                    ? Finding.refuses("text_missing", field)
                    : Finding.advises("text_untranslated", field);
        }
        if (Spoken.plain(text.description()).length() < shortest(language)) {
            return first
                    ? Finding.refuses("description_short", field)
                    : Finding.advises("description_short", field);
        }
        return null;
    }

    private static int shortest(String language) {
        return language.startsWith("zh") || language.equals("ja")
                ? SHORTEST_DENSE
                : SHORTEST_DESCRIPTION;
    }
}
