package io.entrepot.declaration;

import io.entrepot.kernel.DomainEvent;

import java.util.UUID;

/** The commercial invoice of a shipment (the aggregate) was made. */
public record InvoiceIssued(UUID aggregateId, UUID orderId, String number) implements DomainEvent {}
