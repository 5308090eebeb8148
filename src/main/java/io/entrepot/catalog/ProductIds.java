package io.entrepot.catalog;

import java.util.List;
import java.util.UUID;

/** Names several products. */
public record ProductIds(List<UUID> ids) {}
