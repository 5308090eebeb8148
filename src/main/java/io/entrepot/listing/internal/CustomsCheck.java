package io.entrepot.listing.internal;

import io.entrepot.listing.Finding;
import io.entrepot.listing.Stage;
import io.entrepot.listing.spi.Candidate;
import io.entrepot.listing.spi.ListingCheck;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** What every customs declaration asks: a code and a country of origin. */
@Component
class CustomsCheck implements ListingCheck {
    @Override
    public String name() {
        return "customs";
    }

    @Override
    public Stage stage() {
        return Stage.REVIEW;
    }

    @Override
    public List<Finding> findings(Candidate candidate) {
        List<Finding> found = new ArrayList<>();
        if (candidate.form().hsCode() == null || candidate.form().hsCode().isBlank()) {
            found.add(Finding.refuses("hs_missing", "hsCode"));
        }
        if (candidate.form().origin() == null || candidate.form().origin().isBlank()) {
            found.add(Finding.refuses("origin_missing", "origin"));
        }
        return found;
    }
}
