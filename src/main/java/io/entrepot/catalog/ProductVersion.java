package io.entrepot.catalog;

import java.util.UUID;

/** How far a product has changed: what a copy of it compares itself with. */
public record ProductVersion(UUID id, long version) {}
