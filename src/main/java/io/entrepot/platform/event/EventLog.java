package io.entrepot.platform.event;

import io.entrepot.kernel.DomainEvent;

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
}
