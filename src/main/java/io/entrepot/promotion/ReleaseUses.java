package io.entrepot.promotion;

import java.util.UUID;

/** Names the order that is not kept. */
public record ReleaseUses(UUID orderId) {}
