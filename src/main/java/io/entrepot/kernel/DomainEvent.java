package io.entrepot.kernel;

import java.util.UUID;

/**
 * Something that happened, told after it was committed. Events are records named by a past
 * participle; the envelope (event id, sequence, time) is added by the log that carries them.
 */
public interface DomainEvent {
    /** The id of the thing it happened to; events of one aggregate keep their order. */
    UUID aggregateId();
}
