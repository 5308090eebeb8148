package io.entrepot.order;

import io.entrepot.kernel.DomainEvent;

import java.util.List;
import java.util.UUID;

/**
 * Orders with their past were written at once, without the events that a lived past would have
 * told. The first of them stands for all.
 */
public record PastOrdersWritten(UUID aggregateId, List<UUID> orderIds) implements DomainEvent {}
