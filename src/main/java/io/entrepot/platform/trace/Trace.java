package io.entrepot.platform.trace;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The trace that some work belongs to, as W3C Trace Context (2021) writes it down. It says which
 * lines of which logs tell of one request, and means nothing else: whoever sends one gets it back.
 */
public record Trace(String traceId, String spanId, String flags) {
    public static final String HEADER = "traceparent";
    private static final String MDC_KEY = "trace";
    private static final ScopedValue<Trace> CURRENT = ScopedValue.newInstance();
    private static final Pattern FORM =
            Pattern.compile("(?!ff)[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?");
    private static final Pattern NOTHING = Pattern.compile("0+");
    private static final String NOT_SAMPLED = "00";

    /** The trace of the work that this thread does, or null. */
    public static @Nullable Trace current() {
        return CURRENT.isBound() ? CURRENT.get() : null;
    }

    /** Reads a header; what has another form is as if it were not there. */
    public static Optional<Trace> read(@Nullable String header) {
        if (header == null) {
            return Optional.empty();
        }
        Matcher parts = FORM.matcher(header);
        if (!parts.matches()
                || NOTHING.matcher(parts.group(1)).matches()
                || NOTHING.matcher(parts.group(2)).matches()) {
            return Optional.empty();
        }
        return Optional.of(new Trace(parts.group(1), parts.group(2), parts.group(3)));
    }

    /** The trace that a caller names, with a span of our own, or else a new one. */
    public static Trace from(@Nullable String header) {
        return read(header).map(Trace::next).orElseGet(() -> of(UUID.randomUUID()));
    }

    /** A trace that is called like what it is about. */
    public static Trace of(UUID id) {
        return new Trace(id.toString().replace("-", ""), span(), NOT_SAMPLED);
    }

    /** The same trace, a step further. */
    public Trace next() {
        return new Trace(traceId, span(), flags);
    }

    /** As the header {@link #HEADER} says it. */
    public String header() {
        return "00-" + traceId + "-" + spanId + "-" + flags;
    }

    /** Does the work as part of this trace, and lets its log lines say so. */
    public <R, X extends Throwable> R during(ScopedValue.CallableOp<R, X> work) throws X {
        String before = MDC.get(MDC_KEY);
        MDC.put(MDC_KEY, traceId);
        try {
            return ScopedValue.where(CURRENT, this).call(work);
        } finally {
            if (before == null) {
                MDC.remove(MDC_KEY);
            } else {
                MDC.put(MDC_KEY, before);
            }
        }
    }

    private static String span() {
        long number = ThreadLocalRandom.current().nextLong();
        return HexFormat.of().toHexDigits(number == 0 ? 1 : number);
    }
}
