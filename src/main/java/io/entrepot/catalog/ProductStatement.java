package io.entrepot.catalog;

import java.time.Instant;
import java.util.UUID;

/**
 * What is stated of a product at this moment, as saving takes it: saved again, it changes nothing.
 * Details that a statement leaves out stay as they are.
 */
public record ProductStatement(UUID id, long version, Instant createdAt, SaveProduct stated) {}
