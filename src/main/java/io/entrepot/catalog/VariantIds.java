package io.entrepot.catalog;

import java.util.List;
import java.util.UUID;

/** Names several variants. */
public record VariantIds(List<UUID> ids) {}
