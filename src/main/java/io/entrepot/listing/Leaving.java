package io.entrepot.listing;

import io.entrepot.catalog.Farewell;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** What is to be said of a product that goes, and what one can take instead. */
public record Leaving(
        String reason,
        List<UUID> alternatives,
        @Nullable UUID successor,
        Farewell.Pictures pictures) {}
