package io.entrepot.platform.fault;

import org.jspecify.annotations.Nullable;

/**
 * A named place in a saga. Started with {@code -Dentrepot.failpoint=NAME:halt} the process dies
 * there at once, as by {@code kill -9}; with {@code NAME:throw} the step fails. Without the
 * property it does nothing.
 */
public final class Failpoint {
    private static final @Nullable String ARMED = System.getProperty("entrepot.failpoint");

    private Failpoint() {}

    public static void reached(String name) {
        if (ARMED == null) {
            return;
        }
        if (ARMED.equals(name + ":halt")) {
            Runtime.getRuntime().halt(137);
        }
        if (ARMED.equals(name + ":throw")) {
            throw new IllegalStateException("failpoint " + name);
        }
    }
}
