package io.entrepot.platform.event;

import io.entrepot.kernel.DomainEvent;

import java.util.List;
import java.util.UUID;

/** Where modules write what happened, in the transaction that made it happen. */
public interface EventLog {
    /**
     * Appends an event; it is told to its listeners after the commit and never without it. Throws
     * when no transaction is open.
     *
     * @return the id of the event
     */
    UUID append(DomainEvent event);

    /** Appends several of one kind, in their order; a log that can does it in one statement. */
    default void appendAll(List<? extends DomainEvent> events) {
        events.forEach(this::append);
    }
}
