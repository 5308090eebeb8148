package io.entrepot.inventory;

import java.util.UUID;

/** Gives the pieces of a hold back, and says why in one word. */
public record ReleaseHold(UUID holdId, String reason) {}
