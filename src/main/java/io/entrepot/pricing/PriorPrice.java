package io.entrepot.pricing;

import io.entrepot.kernel.Money;

import java.time.Instant;
import java.util.UUID;

/**
 * A price that was reduced, and the lowest that was asked in the thirty days before that (Directive
 * 98/6/EC, article 6a, as inserted by Directive (EU) 2019/2161).
 */
public record PriorPrice(UUID variantId, Money unit, Money lowest, Instant reducedAt) {}
