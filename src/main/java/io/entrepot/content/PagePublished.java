package io.entrepot.content;

import io.entrepot.kernel.DomainEvent;

import java.util.UUID;

/** Readers see a page, or a new version of it. */
public record PagePublished(UUID aggregateId, PageKind kind, String slug, long version)
        implements DomainEvent {}
