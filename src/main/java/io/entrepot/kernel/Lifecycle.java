package io.entrepot.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A small lifecycle as data: which state may follow which. Code asks it before it writes, and the
 * diagrams in docs/states are drawn from it. Going to the state one is in is allowed and changes
 * nothing.
 */
public final class Lifecycle<S extends Enum<S>> {
    private final Class<S> states;
    private final Map<S, Set<S>> next;

    private Lifecycle(Class<S> states, Map<S, Set<S>> next) {
        this.states = states;
        this.next = next;
    }

    public static <S extends Enum<S>> Builder<S> of(Class<S> states) {
        return new Builder<>(states);
    }

    public boolean allows(S from, S to) {
        return from == to || next.getOrDefault(from, Set.of()).contains(to);
    }

    /** Throws what the caller sees as a conflict when the step is not in the table. */
    public void require(S from, S to) {
        if (!allows(from, to)) {
            throw new Refusal(
                    "illegal_transition",
                    Refusal.Kind.CONFLICT,
                    "%s can't go from %s to %s".formatted(states.getSimpleName(), from, to));
        }
    }

    public Set<S> from(S state) {
        return next.getOrDefault(state, Set.of());
    }

    /** The table as lines of a Mermaid state diagram. */
    public String diagram() {
        List<String> lines = new ArrayList<>();
        lines.add("stateDiagram-v2");
        lines.add("    [*] --> " + states.getEnumConstants()[0]);
        next.forEach((from, all) -> all.forEach(to -> lines.add("    " + from + " --> " + to)));
        for (S state : states.getEnumConstants()) {
            if (from(state).isEmpty()) {
                lines.add("    " + state + " --> [*]");
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /** Collects the table, one row a state. */
    public static final class Builder<S extends Enum<S>> {
        private final Class<S> states;
        private final Map<S, Set<S>> next;

        private Builder(Class<S> states) {
            this.states = states;
            this.next = new EnumMap<>(states);
        }

        @SafeVarargs
        public final Builder<S> from(S from, S... to) {
            next.computeIfAbsent(from, key -> EnumSet.noneOf(states)).addAll(Arrays.asList(to));
            return this;
        }

        public Lifecycle<S> build() {
            return new Lifecycle<>(states, Collections.unmodifiableMap(next));
        }
    }
}
