package io.entrepot.payment;

import io.entrepot.kernel.Actor;

import java.util.UUID;

/** A person sent back what of a receipt counts for nothing, and says why. */
public record ReturnReceipt(UUID receiptId, String note, Actor actor) {}
