package io.entrepot.platform.door;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;

/**
 * Stands in every door, near or far, and refuses a call made inside a transaction: the other side
 * may be another process, which can neither join the transaction nor be undone with it.
 */
@Component
final class DoorGuard implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        List<Class<?>> doors =
                DoorCatalogue.doors().stream().filter(door -> door.isInstance(bean)).toList();
        if (doors.isEmpty() || guarded(bean)) {
            return bean;
        }
        return guard(bean, doors);
    }

    static Object guard(Object bean, List<Class<?>> doors) {
        return Proxy.newProxyInstance(
                DoorGuard.class.getClassLoader(),
                doors.toArray(Class<?>[]::new),
                new Guarded(bean, doors.getFirst().getSimpleName()));
    }

    private static boolean guarded(Object bean) {
        return Proxy.isProxyClass(bean.getClass())
                && Proxy.getInvocationHandler(bean) instanceof Guarded;
    }

    /** Passes a call on unless a transaction is open. */
    private record Guarded(Object bean, String door) implements InvocationHandler {
        @Override
        @SuppressWarnings("ReferenceEquality") // A proxy equals itself and nothing else.
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
                throws Throwable {
            if (method.getDeclaringClass() == Object.class) {
                return switch (method.getName()) {
                    case "equals" -> arguments != null && proxy == arguments[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    default -> "guarded " + door;
                };
            }
            if (TransactionSynchronizationManager.isActualTransactionActive()) {
                throw new IllegalStateException(
                        "%s.%s was called inside a transaction".formatted(door, method.getName()));
            }
            try {
                return method.invoke(bean, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }
    }
}
