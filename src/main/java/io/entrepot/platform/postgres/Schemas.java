package io.entrepot.platform.postgres;

/** Which schema belongs to which module. */
public final class Schemas {
    /** The kernel's tables, which every process database has once. */
    public static final String PLATFORM = "platform";

    private Schemas() {}

    /** The module's own name, but for one that is a reserved word of SQL. */
    public static String of(String module) {
        return module.equals("order") ? "orders" : module;
    }

    /** The way back from {@link #of}. */
    public static String module(String schema) {
        return schema.equals("orders") ? "order" : schema;
    }
}
