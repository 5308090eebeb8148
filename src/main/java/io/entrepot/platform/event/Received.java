package io.entrepot.platform.event;

import java.time.Instant;
import java.util.UUID;

/** The envelope of an event: its id, its place in the log and when it happened. */
public record Received(UUID eventId, long sequence, Instant occurredAt) {}
