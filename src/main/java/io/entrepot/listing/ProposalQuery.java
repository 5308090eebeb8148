package io.entrepot.listing;

import java.util.UUID;

/** Names a proposal. */
public record ProposalQuery(UUID id) {}
