package io.entrepot.catalog;

import io.entrepot.kernel.Actor;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * Puts a reviewed product on sale, in exactly these markets; without any in all of them. The same
 * command twice changes nothing.
 */
public record PublishProduct(
        UUID productId, List<Publication> publications, @Nullable String reason, Actor actor) {}
