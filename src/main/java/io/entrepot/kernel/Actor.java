package io.entrepot.kernel;

/** Who did something, as it is written beside every transition and in the audit log. */
public record Actor(Kind kind, String id) {
    /** The sorts of actor. */
    public enum Kind {
        SHOPPER,
        STAFF,
        SYSTEM,
        PROVIDER
    }

    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, "system");

    public static Actor staff(String accountId) {
        return new Actor(Kind.STAFF, accountId);
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(java.util.Locale.ROOT) + ":" + id;
    }
}
