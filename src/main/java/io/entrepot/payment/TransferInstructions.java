package io.entrepot.payment;

import io.entrepot.kernel.Money;

import java.time.Instant;

/**
 * What a shopper needs to know to transfer: to whom, how much, under which reference, until when.
 */
public record TransferInstructions(
        String iban,
        String bic,
        String holder,
        String bank,
        String reference,
        Money amount,
        Money received,
        Instant dueAt) {}
