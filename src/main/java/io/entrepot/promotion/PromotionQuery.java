package io.entrepot.promotion;

import java.util.UUID;

/** Names a promotion. */
public record PromotionQuery(UUID id) {}
