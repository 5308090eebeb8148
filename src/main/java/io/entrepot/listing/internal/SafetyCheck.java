package io.entrepot.listing.internal;

import io.entrepot.catalog.HsCodes;
import io.entrepot.catalog.Party;
import io.entrepot.catalog.ProductDetails;
import io.entrepot.listing.Finding;
import io.entrepot.listing.Stage;
import io.entrepot.listing.spi.Candidate;
import io.entrepot.listing.spi.ListingCheck;
import io.entrepot.market.Market;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who answers for the product in the Union and in Northern Ireland: Article 19 of Regulation (EU)
 * 2023/988 (in force since 2024-12-13) wants the maker with postal and electronic address in the
 * offer, and somebody responsible in the Union where the maker sits outside of it.
 */
@Component
class SafetyCheck implements ListingCheck {
    private static final Set<String> ALSO = Set.of("XI");

    @Override
    public String name() {
        return "safety";
    }

    @Override
    public Stage stage() {
        return Stage.REVIEW;
    }

    @Override
    public List<Finding> findings(Candidate candidate) {
        List<Finding> found = new ArrayList<>();
        ProductDetails details = candidate.details();
        for (Market market : candidate.markets()) {
            boolean asks =
                    market.countries().stream()
                            .anyMatch(
                                    country -> HsCodes.isMember(country) || ALSO.contains(country));
            if (!asks) {
                continue;
            }
            if (isIncomplete(details.manufacturer())) {
                found.add(
                        Finding.refuses("manufacturer_missing", "details.manufacturer")
                                .in(market.code()));
            }
            String origin = candidate.form().origin();
            boolean madeOutside = origin == null || !HsCodes.isMember(origin);
            if (madeOutside && isIncomplete(details.responsible())) {
                found.add(
                        Finding.refuses("responsible_missing", "details.responsible")
                                .in(market.code()));
            }
        }
        return found;
    }

    private static boolean isIncomplete(@Nullable Party party) {
        return party == null
                || party.name().isBlank()
                || party.address().isBlank()
                || party.contact().isBlank();
    }
}
