package io.entrepot.inventory;

import io.entrepot.kernel.DomainEvent;

import java.util.UUID;

/** A variant came into stock or ran out of it (told when availability crosses zero). */
public record StockChanged(UUID aggregateId, boolean available) implements DomainEvent {}
