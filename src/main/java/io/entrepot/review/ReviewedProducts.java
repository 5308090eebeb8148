package io.entrepot.review;

import java.util.List;
import java.util.UUID;

/** The products whose ratings are asked for. */
public record ReviewedProducts(List<UUID> productIds) {}
