package io.entrepot.inventory;

import java.util.UUID;

/** Turns a hold into an allocation of this order. */
public record ConfirmHold(UUID holdId, UUID orderId) {}
