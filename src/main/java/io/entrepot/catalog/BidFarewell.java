package io.entrepot.catalog;

import io.entrepot.kernel.Actor;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * Says on the page of a retiring product why it is no longer sold, what one can take instead, where
 * its address leads from now on if anywhere, and which of its pictures stay.
 */
public record BidFarewell(
        UUID productId,
        String reason,
        List<UUID> alternatives,
        @Nullable UUID successor,
        Farewell.Pictures pictures,
        Actor actor) {}
