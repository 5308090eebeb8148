package io.entrepot.inventory;

import io.entrepot.kernel.Actor;

import java.util.UUID;

/**
 * Adds to (or takes from) what is on hand, with a reason such as {@code receipt} or {@code
 * stocktake}.
 */
public record AdjustStock(
        UUID movementId, UUID variantId, String warehouse, int delta, String reason, Actor actor) {}
