package io.entrepot.kernel;

import java.util.Map;

/**
 * A refusal that reaches the caller as a problem with a stable code. What the caller is expected to
 * handle is a case of a sealed result instead; this is for what ends the request.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What sort of refusal it is; the web layer maps it to a status. */
    public enum Kind {
        INVALID,
        UNAUTHENTICATED,
        FORBIDDEN,
        NOT_FOUND,
        CONFLICT,
        GONE,
        UNPROCESSABLE,
        TOO_MANY,
        UNAVAILABLE
    }

    private final String code;
    private final Kind kind;
    private final transient Map<String, Object> facts;

    public Refusal(String code, Kind kind, String detail) {
        this(code, kind, detail, Map.of());
    }

    /** The facts go into the problem as members, and into the translated text by name. */
    public Refusal(String code, Kind kind, String detail, Map<String, Object> facts) {
        super(detail, null, false, false);
        this.code = code;
        this.kind = kind;
        this.facts = Map.copyOf(facts);
    }

    public static Refusal notFound(String what) {
        return new Refusal("not_found", Kind.NOT_FOUND, "There is no such " + what + ".");
    }

    public static Refusal invalid(String code, String detail) {
        return new Refusal(code, Kind.INVALID, detail);
    }

    public static Refusal conflict(String code, String detail) {
        return new Refusal(code, Kind.CONFLICT, detail);
    }

    public String code() {
        return code;
    }

    public Kind kind() {
        return kind;
    }

    public Map<String, Object> facts() {
        return facts;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
