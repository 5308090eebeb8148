package io.entrepot.listing.internal;

import io.entrepot.listing.Finding;
import io.entrepot.listing.Stage;
import io.entrepot.listing.spi.Candidate;
import io.entrepot.listing.spi.ListingCheck;
import io.entrepot.market.Market;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Warnings are of use only in the buyer's language (Regulation (EU) 2023/988, Article 19 (d)). */
@Component
class WarningCheck implements ListingCheck {
    @Override
    public String name() {
        return "warnings";
    }

    @Override
    public Stage stage() {
        return Stage.DESCRIPTION;
    }

    @Override
    public List<Finding> findings(Candidate candidate) {
        Map<String, String> warnings = candidate.details().warnings();
        List<Finding> found = new ArrayList<>();
        if (candidate.details().ageLimit() != null && warnings.isEmpty()) {
            found.add(Finding.advises("age_without_warning", "details.warnings"));
        }
        if (warnings.isEmpty()) {
            return found;
        }
        for (Market market : candidate.markets()) {
            String language = Spoken.languageOf(market.defaultLocale());
            if (warnings.getOrDefault(language, "").isBlank()) {
                found.add(
                        Finding.refuses("warning_untranslated", "details.warnings")
                                .in(market.code())
                                .speaking(language));
            }
        }
        return found;
    }
}
