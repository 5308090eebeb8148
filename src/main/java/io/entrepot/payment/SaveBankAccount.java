package io.entrepot.payment;

import io.entrepot.kernel.Actor;

/** Writes an account; the version is the one that was seen, 0 for a new one. */
public record SaveBankAccount(BankAccount account, Actor actor) {}
