package io.entrepot.listing.internal;

import io.entrepot.catalog.Product;
import io.entrepot.listing.CheckResult;
import io.entrepot.listing.Finding;
import io.entrepot.listing.ProposalKind;
import io.entrepot.listing.Stage;
import io.entrepot.listing.spi.Candidate;
import io.entrepot.listing.spi.ListingCheck;
import io.entrepot.offer.ProductForm;

import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;

/** Asks the checks: those of a station, or all of them. */
@Component
final class Checks {
    private final List<ListingCheck> checks;
    private final Candidates candidates;

    Checks(List<ListingCheck> checks, Candidates candidates) {
        this.checks =
                checks.stream()
                        .sorted(
                                Comparator.comparing(ListingCheck::stage)
                                        .thenComparing(ListingCheck::name))
                        .toList();
        this.candidates = candidates;
    }

    /** What is found where the proposal stands; at the last station whatever any check finds. */
    List<Finding> at(Stored stored) {
        Stage stage = stored.proposal().stage();
        Candidate candidate = candidates.of(stored);
        return checks.stream()
                .filter(check -> applies(check, candidate.kind()))
                .filter(check -> stage == Stage.PUBLISH || check.stage() == stage)
                .flatMap(check -> check.findings(candidate).stream())
                .toList();
    }

    List<CheckResult> all(Stored stored) {
        return results(candidates.of(stored));
    }

    /** As if somebody proposed to sell it, in all markets. */
    List<CheckResult> ofProduct(Product product) {
        return results(candidates.of(product));
    }

    /** As if it were saved as it stands in front of somebody. */
    List<CheckResult> ofForm(ProductForm form) {
        return results(candidates.of(form));
    }

    private List<CheckResult> results(Candidate candidate) {
        return checks.stream()
                .filter(check -> applies(check, candidate.kind()))
                .map(
                        check -> {
                            List<Finding> findings = check.findings(candidate);
                            return new CheckResult(
                                    check.name(),
                                    check.stage(),
                                    findings.stream().noneMatch(Finding::refuses),
                                    findings);
                        })
                .toList();
    }

    /** Who leaves is asked what leaving asks, and nothing else. */
    private static boolean applies(ListingCheck check, ProposalKind kind) {
        return (kind == ProposalKind.DELIST) == check instanceof LeavingCheck;
    }
}
