package io.entrepot.payment;

import io.entrepot.kernel.DomainEvent;

import java.util.UUID;

/** A shopper is to transfer the money of an order; what to write on the transfer is with us. */
public record TransferAsked(UUID aggregateId, UUID orderId) implements DomainEvent {}
