package io.entrepot.listing.internal;

import io.entrepot.kernel.Refusal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** Proposals whose time has come by the database's clock, each for itself. */
@Component
final class DueProposals {
    private static final Logger LOG = LoggerFactory.getLogger(DueProposals.class);
    private static final int AT_ONCE = 500;

    private final Proposals proposals;
    private final Fulfilment fulfilment;

    DueProposals(Proposals proposals, Fulfilment fulfilment) {
        this.proposals = proposals;
        this.fulfilment = fulfilment;
    }

    /** Answers how many were looked after; one that is refused stops no other. */
    int run() {
        List<UUID> due = proposals.due(AT_ONCE);
        for (UUID id : due) {
            try {
                fulfilment.turn(id);
            } catch (Refusal refused) {
                LOG.warn("Proposal {} was due and could not be done: {}", id, refused.code());
            }
        }
        return due.size();
    }
}
