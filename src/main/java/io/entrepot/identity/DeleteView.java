package io.entrepot.identity;

import java.util.UUID;

/** Deletes a view of one's own; one that is gone is no error. */
public record DeleteView(UUID id, UUID accountId) {}
