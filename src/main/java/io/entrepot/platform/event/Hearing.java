package io.entrepot.platform.event;

import io.entrepot.kernel.DomainEvent;
import io.entrepot.platform.json.Json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.List;
import java.util.Optional;

/**
 * One listener method: its name in the log, the event it hears, whether it takes many at a time,
 * and the bean it belongs to.
 */
record Hearing(
        String listener,
        Class<? extends DomainEvent> event,
        boolean many,
        Object bean,
        Method method) {

    static Hearing of(Object bean, Method method) {
        Class<?>[] parameters = method.getParameterTypes();
        Optional<Class<? extends DomainEvent>> listed = listed(method);
        boolean fits =
                listed.isPresent()
                        ? parameters.length == 1
                        : parameters.length >= 1
                                && parameters.length <= 2
                                && DomainEvent.class.isAssignableFrom(parameters[0])
                                && (parameters.length == 1 || parameters[1] == Received.class);
        Listener mark = method.getAnnotation(Listener.class);
        if (!fits || mark == null) {
            throw new IllegalStateException("Not a listener: " + method);
        }
        method.setAccessible(true);
        return new Hearing(
                mark.value(),
                listed.orElseGet(() -> parameters[0].asSubclass(DomainEvent.class)),
                listed.isPresent(),
                bean,
                method);
    }

    /** The event of a method that takes a list of them. */
    private static Optional<Class<? extends DomainEvent>> listed(Method method) {
        return method.getParameterCount() > 0
                        && method.getGenericParameterTypes()[0] instanceof ParameterizedType list
                        && list.getRawType() == List.class
                        && list.getActualTypeArguments()[0] instanceof Class<?> event
                        && DomainEvent.class.isAssignableFrom(event)
                ? Optional.of(event.asSubclass(DomainEvent.class))
                : Optional.empty();
    }

    String type() {
        return EventTypes.name(event);
    }

    void tell(String payload, Received received) {
        if (many) {
            tellAll(List.of(payload));
        } else if (method.getParameterCount() == 1) {
            invoke(read(payload));
        } else {
            invoke(read(payload), received);
        }
    }

    /** Tells several at once to a listener that takes many. */
    void tellAll(List<String> payloads) {
        invoke(payloads.stream().map(this::read).toList());
    }

    private DomainEvent read(String payload) {
        return Json.LENIENT.readValue(payload, event);
    }

    private void invoke(Object... arguments) {
        try {
            method.invoke(bean, arguments);
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
