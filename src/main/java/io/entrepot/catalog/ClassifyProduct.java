package io.entrepot.catalog;

import io.entrepot.kernel.Actor;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.UUID;

/**
 * Writes down under which codes a product is declared: its own, and longer ones by destination. The
 * version is the one that was seen; another one by now refuses it as {@code changed_meanwhile}.
 */
public record ClassifyProduct(
        UUID productId,
        long version,
        @Nullable String hsCode,
        Map<String, String> byDestination,
        Actor actor) {}
