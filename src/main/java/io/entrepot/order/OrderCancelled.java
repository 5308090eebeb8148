package io.entrepot.order;

import io.entrepot.kernel.DomainEvent;

import java.util.UUID;

/** An order ended before it left. */
public record OrderCancelled(UUID aggregateId, String number) implements DomainEvent {}
