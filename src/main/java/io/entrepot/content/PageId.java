package io.entrepot.content;

import java.util.UUID;

/** A page by its id. */
public record PageId(UUID id) {}
