package io.entrepot.content;

import io.entrepot.kernel.Actor;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * Publishes the version of a draft that was seen; {@code at} dates a text that was first published
 * elsewhere, otherwise it is now.
 */
public record PublishPage(UUID id, long version, @Nullable Instant at, Actor actor) {}
