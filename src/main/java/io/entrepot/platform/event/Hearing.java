package io.entrepot.platform.event;

import io.entrepot.kernel.DomainEvent;
import io.entrepot.platform.json.Json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** One listener method: its name in the log, the event it hears and the bean it belongs to. */
record Hearing(String listener, Class<? extends DomainEvent> event, Object bean, Method method) {

    static Hearing of(Object bean, Method method) {
        Class<?>[] parameters = method.getParameterTypes();
        boolean fits =
                parameters.length >= 1
                        && parameters.length <= 2
                        && DomainEvent.class.isAssignableFrom(parameters[0])
                        && (parameters.length == 1 || parameters[1] == Received.class);
        Listener mark = method.getAnnotation(Listener.class);
        if (!fits || mark == null) {
            throw new IllegalStateException("Not a listener: " + method);
        }
        method.setAccessible(true);
        return new Hearing(mark.value(), parameters[0].asSubclass(DomainEvent.class), bean, method);
    }

    String type() {
        return EventTypes.name(event);
    }

    void tell(String payload, Received received) {
        DomainEvent told = Json.LENIENT.readValue(payload, event);
        try {
            if (method.getParameterCount() == 1) {
                method.invoke(bean, told);
            } else {
                method.invoke(bean, told, received);
            }
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(thrown.getCause());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
