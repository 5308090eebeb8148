package io.entrepot.listing.web;

import io.entrepot.catalog.Publication;
import io.entrepot.listing.CheckResult;
import io.entrepot.listing.Difference;
import io.entrepot.listing.Finding;
import io.entrepot.listing.Leaving;
import io.entrepot.listing.Proposal;
import io.entrepot.listing.ProposalKind;
import io.entrepot.listing.ProposalStep;
import io.entrepot.listing.ProposalView;
import io.entrepot.listing.Stage;
import io.entrepot.offer.ProductForm;
import io.entrepot.platform.web.By;
import io.entrepot.platform.web.StaffNames;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** A proposal as staff see it, with the names of whoever had to do with it. */
record ShownProposal(
        Row proposal,
        ProductForm form,
        List<CheckResult> checks,
        List<Difference> differences,
        List<Step> steps,
        boolean moved,
        Set<Stage> mayPass,
        boolean own) {
    /** A row of the queue. */
    record Row(
            UUID id,
            UUID productId,
            ProposalKind kind,
            Stage stage,
            String name,
            String slug,
            String category,
            @Nullable String picture,
            List<Publication> publications,
            @Nullable Leaving leaving,
            @Nullable Instant dueAt,
            @Nullable By by,
            @Nullable String reason,
            long version,
            Instant createdAt,
            Instant changedAt) {
        static Row of(Proposal proposal, Map<String, By> names) {
            return new Row(
                    proposal.id(),
                    proposal.productId(),
                    proposal.kind(),
                    proposal.stage(),
                    proposal.name(),
                    proposal.slug(),
                    proposal.category(),
                    proposal.picture(),
                    proposal.publications(),
                    proposal.leaving(),
                    proposal.dueAt(),
                    names.get(proposal.by()),
                    proposal.reason(),
                    proposal.version(),
                    proposal.createdAt(),
                    proposal.changedAt());
        }

        static Row of(Proposal proposal, StaffNames names) {
            return of(proposal, names.by(List.of(proposal.by())));
        }

        static List<Row> of(List<Proposal> proposals, StaffNames names) {
            Map<String, By> by = names.by(proposals.stream().map(Proposal::by).toList());
            return proposals.stream().map(each -> of(each, by)).toList();
        }
    }

    /** A step: who, when, why. */
    record Step(
            ProposalKind kind,
            @Nullable Stage from,
            Stage to,
            @Nullable By by,
            @Nullable String reason,
            List<Finding> findings,
            Instant at) {
        static List<Step> of(List<ProposalStep> steps, StaffNames names) {
            Map<String, By> by = names.by(steps.stream().map(ProposalStep::actor).toList());
            return steps.stream()
                    .map(
                            step ->
                                    new Step(
                                            step.kind(),
                                            step.from(),
                                            step.to(),
                                            by.get(step.actor()),
                                            step.reason(),
                                            step.findings(),
                                            step.at()))
                    .toList();
        }
    }

    static ShownProposal of(ProposalView view, StaffNames names, Set<Stage> mayPass, String me) {
        Proposal proposal = view.proposal();
        Map<String, By> by = names.by(Stream.of(proposal.by()).filter(Objects::nonNull).toList());
        return new ShownProposal(
                Row.of(proposal, by),
                view.form(),
                view.checks(),
                view.differences(),
                Step.of(view.steps(), names),
                view.moved(),
                mayPass,
                proposal.by().equals(me));
    }
}
