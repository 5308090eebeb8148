package io.entrepot.listing.internal;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Refusal;
import io.entrepot.listing.AdvanceProposal;
import io.entrepot.listing.DropProposal;
import io.entrepot.listing.Finding;
import io.entrepot.listing.Proposal;
import io.entrepot.listing.ProposalKind;
import io.entrepot.listing.ReturnProposal;
import io.entrepot.listing.Stage;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;

/**
 * Says yes or no to proposals. At each station its checks are asked; at the last one all of them
 * again, since what was right at the first may be wrong by then.
 */
@Component
final class Decisions {
    private static final int LONGEST_REASON = 300;

    private final Proposals proposals;
    private final Checks checks;
    private final Fulfilment fulfilment;
    private final TransactionTemplate transaction;
    private final boolean fourEyes;

    Decisions(
            Proposals proposals,
            Checks checks,
            Fulfilment fulfilment,
            TransactionTemplate transaction,
            @Value("${entrepot.listing.four-eyes:false}") boolean fourEyes) {
        this.proposals = proposals;
        this.checks = checks;
        this.fulfilment = fulfilment;
        this.transaction = transaction;
        this.fourEyes = fourEyes;
    }

    /** The first station must pass; behind it one goes on as far as one may. */
    Proposal advance(AdvanceProposal command) {
        Stored stored = proposals.require(command.id());
        requireSeen(stored.proposal(), command.version());
        requireStation(stored.proposal(), command);
        requireAnother(stored.proposal(), command.actor());
        boolean first = true;
        while (stored.proposal().stage().isStation()
                && command.stations().contains(stored.proposal().stage())) {
            Proposal at = stored.proposal();
            List<Finding> findings = checks.at(stored);
            List<Finding> refusing = findings.stream().filter(Finding::refuses).toList();
            if (!refusing.isEmpty()) {
                if (first) {
                    throw refusal(refusing);
                }
                break;
            }
            pass(at, command.actor(), findings);
            first = false;
            stored = proposals.require(command.id());
        }
        return stored.proposal();
    }

    private void pass(Proposal at, Actor actor, List<Finding> findings) {
        if (at.stage() == Stage.PUBLISH) {
            fulfilment.requireUnmoved(at);
            boolean early = proposals.isEarly(at.id());
            move(at, early ? Stage.SCHEDULED : Stage.PUBLISHING, actor, findings);
            if (!early) {
                fulfilment.finish(at.id(), actor);
            }
            return;
        }
        if (at.kind() == ProposalKind.DELIST) {
            fulfilment.leave(at, actor);
        }
        move(at, ProposalLifecycle.after(at.kind(), at.stage()), actor, findings);
    }

    Proposal sendBack(ReturnProposal command) {
        if (command.reason().isBlank() || command.reason().length() > LONGEST_REASON) {
            throw Refusal.invalid("reason_missing", "A reason of at most 300 characters");
        }
        Proposal seen = proposals.require(command.id()).proposal();
        requireSeen(seen, command.version());
        transaction.executeWithoutResult(
                status ->
                        proposals.step(
                                seen,
                                Stage.RETURNED,
                                command.actor().toString(),
                                command.reason(),
                                List.of()));
        return proposals.require(command.id()).proposal();
    }

    Proposal drop(DropProposal command) {
        Proposal seen = proposals.require(command.id()).proposal();
        requireSeen(seen, command.version());
        if (seen.kind() == ProposalKind.DELIST) {
            fulfilment.comeBack(seen, command.actor());
        }
        move(seen, Stage.DISCARDED, command.actor(), List.of());
        return proposals.require(command.id()).proposal();
    }

    private void move(Proposal seen, Stage to, Actor actor, List<Finding> findings) {
        transaction.executeWithoutResult(
                status -> proposals.step(seen, to, actor.toString(), null, findings));
    }

    private static void requireSeen(Proposal proposal, long version) {
        if (proposal.version() != version) {
            throw Refusal.conflict("changed_meanwhile", "Somebody was faster; look at it again.");
        }
    }

    private static void requireStation(Proposal proposal, AdvanceProposal command) {
        if (!proposal.stage().isStation() || !command.stations().contains(proposal.stage())) {
            throw Refusal.conflict(
                    "illegal_transition", "It waits for something else: " + proposal.stage());
        }
    }

    private void requireAnother(Proposal proposal, Actor actor) {
        if (fourEyes && proposal.by().equals(actor.toString())) {
            throw new Refusal(
                    "four_eyes",
                    Refusal.Kind.FORBIDDEN,
                    "Whoever proposed it may not decide on it; ask somebody else.");
        }
    }

    private static Refusal refusal(List<Finding> refusing) {
        Finding first = refusing.getFirst();
        return new Refusal(
                "listing_refused",
                Refusal.Kind.UNPROCESSABLE,
                first.code(),
                java.util.Map.of(
                        "findings",
                        refusing.stream().map(Finding::code).distinct().toList(),
                        "count",
                        refusing.size()));
    }
}
