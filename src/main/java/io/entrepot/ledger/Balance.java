package io.entrepot.ledger;

import io.entrepot.kernel.Money;

/** What an account holds: debits less credits, posted, and pending beside it. */
public record Balance(String account, Money posted, Money pending) {}
