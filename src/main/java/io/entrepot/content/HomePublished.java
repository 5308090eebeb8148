package io.entrepot.content;

import io.entrepot.kernel.DomainEvent;

import java.util.UUID;

/** A market shows another home page. */
public record HomePublished(UUID aggregateId, String market, long version) implements DomainEvent {}
