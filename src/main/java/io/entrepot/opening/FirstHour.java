package io.entrepot.opening;

import java.util.List;
import java.util.Map;

/** The steps of the first hour in their order, and what sort of shop this is. */
public record FirstHour(Mode mode, List<Step> steps) {
    /** What sort of shop it is. */
    public enum Mode {
        NEW,
        DEMO,
        LIVE
    }

    /** How far a step is; a blocked one waits for others. */
    public enum State {
        DONE,
        OPEN,
        BLOCKED
    }

    /** One step, why it is not done, and the place in the console where it is. */
    public record Step(String key, State state, List<Why> why, String link) {}

    /** A reason: a stable code, and facts that fill its sentence. */
    public record Why(String code, Map<String, String> facts) {
        public static Why of(String code) {
            return new Why(code, Map.of());
        }
    }

    public long done() {
        return steps.stream().filter(step -> step.state() == State.DONE).count();
    }
}
