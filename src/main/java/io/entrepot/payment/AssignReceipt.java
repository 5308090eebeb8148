package io.entrepot.payment;

import io.entrepot.kernel.Actor;

import java.util.UUID;

/** A person says which order a receipt is for. */
public record AssignReceipt(UUID receiptId, String orderNumber, Actor actor) {}
