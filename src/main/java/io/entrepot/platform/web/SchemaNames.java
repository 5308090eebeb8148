package io.entrepot.platform.web;

import io.swagger.v3.core.jackson.TypeNameResolver;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a type is called in the description: its own name behind those of the types around it, since
 * many have a {@code Line} or a {@code Wish}. Two types of one name would silently become one, so
 * the description is refused then.
 */
final class SchemaNames extends TypeNameResolver {
    private static final String CONTROLLER = "Controller";

    private final Map<String, Class<?>> named = new ConcurrentHashMap<>();

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        if (!RecordSchemas.isOurs(type)) {
            return super.nameForClass(type, options);
        }
        String name = full(type);
        Class<?> other = named.putIfAbsent(name, type);
        if (other != null && other != type) {
            throw new IllegalStateException(
                    "%s and %s would both be described as %s"
                            .formatted(other.getName(), type.getName(), name));
        }
        return name;
    }

    private static String full(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        String name = type.getSimpleName();
        if (around != null) {
            String before = full(around);
            return name.startsWith(before) ? name : before + name;
        }
        return name.endsWith(CONTROLLER)
                ? name.substring(0, name.length() - CONTROLLER.length())
                : name;
    }
}
