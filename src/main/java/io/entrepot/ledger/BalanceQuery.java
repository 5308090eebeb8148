package io.entrepot.ledger;

/** The balances of the accounts whose path starts like this; empty for all. */
public record BalanceQuery(String prefix) {}
