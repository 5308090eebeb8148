package io.entrepot.catalog.internal;

import java.util.UUID;

/** Where a category stands: the root above it decides the partition of its products. */
record CategoryNode(UUID id, UUID topId) {}
