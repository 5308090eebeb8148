package io.entrepot.pricing;

import io.entrepot.kernel.DomainEvent;
import io.entrepot.kernel.Money;

import java.util.UUID;

/** A variant (the aggregate) costs something else in a list. */
public record PriceChanged(UUID aggregateId, String priceList, Money unit) implements DomainEvent {}
