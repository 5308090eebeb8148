package io.entrepot.content;

import io.entrepot.kernel.DomainEvent;

import java.util.UUID;

/** A page was taken from readers. */
public record PageWithdrawn(UUID aggregateId, PageKind kind, String slug) implements DomainEvent {}
