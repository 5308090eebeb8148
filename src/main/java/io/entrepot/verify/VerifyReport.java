package io.entrepot.verify;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What one snapshot showed, an outcome for each invariant. */
public record VerifyReport(Instant at, long millis, List<Outcome> outcomes) {
    /** True when nothing is broken and nothing could not be checked. */
    public boolean clean() {
        return outcomes.stream().allMatch(Outcome::fine);
    }

    /**
     * One invariant: the note says why it was skipped or failed; rows are the offenders, at most
     * twenty.
     */
    public record Outcome(
            String id,
            String title,
            State state,
            String note,
            List<Map<String, String>> rows,
            long millis) {
        public static final int ROWS = 20;

        public boolean fine() {
            return state == State.HOLDS || state == State.SKIPPED;
        }
    }

    /** What became of an invariant. */
    public enum State {
        HOLDS,
        BROKEN,
        /** What it reads is not in this database. */
        SKIPPED,
        /** It could not be checked: out of time, or an error. */
        FAILED
    }
}
