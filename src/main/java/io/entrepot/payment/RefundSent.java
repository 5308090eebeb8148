package io.entrepot.payment;

import io.entrepot.kernel.Actor;

import java.util.UUID;

/** A person sent this refund from the account. */
public record RefundSent(UUID refundId, Actor actor) {}
