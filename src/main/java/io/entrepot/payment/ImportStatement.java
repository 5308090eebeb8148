package io.entrepot.payment;

import io.entrepot.kernel.Actor;

/** A bank statement as ISO 20022 camt.053, as the bank wrote it. */
public record ImportStatement(String content, Actor actor) {}
