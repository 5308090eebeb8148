package io.entrepot.catalog;

import io.entrepot.kernel.DomainEvent;

import java.util.UUID;

/** A product was created, changed, withdrawn or put back. */
public record ProductChanged(UUID aggregateId, long version) implements DomainEvent {}
