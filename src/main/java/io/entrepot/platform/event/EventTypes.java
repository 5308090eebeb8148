package io.entrepot.platform.event;

import io.entrepot.kernel.DomainEvent;
import io.entrepot.platform.roles.Modules;

/** The name of an event in the log: its module and its simple name, {@code order.OrderPlaced}. */
final class EventTypes {
    private EventTypes() {}

    static String name(Class<? extends DomainEvent> type) {
        return Modules.moduleOf(type.getName()) + "." + type.getSimpleName();
    }
}
