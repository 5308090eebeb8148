package io.entrepot.promotion;

import java.util.List;
import java.util.UUID;

/** The codes of a batch, told once. */
public record MadeCoupons(UUID batchId, List<String> codes) {}
