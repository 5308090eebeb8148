package io.entrepot.listing;

/** What is proposed: to sell a product, to change one that is sold, to sell one no longer. */
public enum ProposalKind {
    LIST,
    CHANGE,
    DELIST
}
