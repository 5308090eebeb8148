package io.entrepot.promotion;

import io.entrepot.kernel.DomainEvent;

import java.util.UUID;

/** A promotion (the aggregate) was published, changed, paused or ended. */
public record PromotionChanged(UUID aggregateId, Promotion.State state, long rules)
        implements DomainEvent {}
