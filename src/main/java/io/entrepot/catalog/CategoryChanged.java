package io.entrepot.catalog;

import io.entrepot.kernel.DomainEvent;

import java.util.UUID;

/** A category was created, or what narrows its lists changed. */
public record CategoryChanged(UUID aggregateId, long version) implements DomainEvent {}
