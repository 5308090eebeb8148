package io.entrepot.feed.internal;

import io.entrepot.kernel.Actor;
import io.entrepot.market.Market;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a batch is written for, and what became of its rows so far. */
final class Work {
    /** Where the file goes: the run, the market whose list and language it speaks, and for whom. */
    record Target(UUID run, Mapping mapping, Market market, String language, Actor actor) {}

    private static final int LONGEST_VALUE = 500;

    private final Target target;
    private final boolean trial;
    private final List<FeedRow.Bad> refused = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);

    Work(Target target, boolean trial) {
        this.target = target;
        this.trial = trial;
    }

    Target target() {
        return target;
    }

    /** Whether nothing may be written. */
    boolean isTrial() {
        return trial;
    }

    void refuse(FeedRow.Bad bad) {
        String value = bad.value();
        refused.add(
                value.length() <= LONGEST_VALUE
                        ? bad
                        : new FeedRow.Bad(
                                bad.line(),
                                bad.column(),
                                bad.reason(),
                                value.substring(0, LONGEST_VALUE)));
    }

    void did(Outcome outcome) {
        counts.merge(outcome, 1L, Long::sum);
    }

    /** Notes what would change; what stays as it is is only counted. */
    void would(Change change) {
        did(change.outcome());
        if (change.outcome() != Outcome.UNCHANGED) {
            changes.add(change);
        }
    }

    long count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    List<FeedRow.Bad> refused() {
        return refused;
    }

    List<Change> changes() {
        return changes;
    }
}
