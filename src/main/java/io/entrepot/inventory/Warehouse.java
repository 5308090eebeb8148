package io.entrepot.inventory;

/** A place that holds stock; the code is how staff and routes name it. */
public record Warehouse(String code, String name, Kind kind, String country, String city) {
    /** Whose it is and under which customs regime. */
    public enum Kind {
        OWN,
        BONDED,
        OVERSEAS,
        STORE,
        SUPPLIER
    }
}
