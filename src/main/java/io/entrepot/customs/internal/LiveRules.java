package io.entrepot.customs.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.entrepot.customs.RuleSetSummary;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.cache.Remembered;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The rules that quotes are made from: the set in force, or any older one that is asked for by its
 * version. A process looks every few seconds whether another set went live.
 */
@Component
class LiveRules {
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(5);
    private static final int KEPT_IN_MEMORY = 12;

    /** A snapshot with what quotes and judges by it. */
    record Prepared(RuleSnapshot rules, LandedCostEngine engine, Restrictions restrictions) {
        static Prepared of(RuleSnapshot rules) {
            return new Prepared(rules, new LandedCostEngine(rules), new Restrictions(rules));
        }
    }

    private final RuleSets sets;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final Remembered<String> live;
    private final Cache<String, Prepared> prepared =
            Caffeine.newBuilder().maximumSize(KEPT_IN_MEMORY).build();
    private volatile @Nullable Prepared current;
    private volatile boolean settled;

    LiveRules(RuleSets sets, TransactionOperations transactions, Clock clock) {
        this.sets = sets;
        this.transactions = transactions;
        this.clock = clock;
        this.live = new Remembered<>(this::look, LOOKS_EVERY, clock);
    }

    Prepared live() {
        String version = live.get();
        Prepared known = current;
        if (known == null || !known.rules().version().equals(version)) {
            known = of(version);
            current = known;
        }
        return known;
    }

    /** The rules of a version, as they were; null means those in force. */
    Prepared of(@Nullable String version) {
        if (version == null) {
            return live();
        }
        return prepared.get(version, this::prepare);
    }

    private Prepared prepare(String version) {
        RuleFiles files =
                sets.files(version)
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                "unknown_rules",
                                                Refusal.Kind.NOT_FOUND,
                                                "There is no such set of rules.",
                                                Map.of("version", version)));
        return Prepared.of(RuleReader.read(files).orThrow());
    }

    /** After a change of this process the next quote looks again. */
    void forget() {
        live.forget();
    }

    private String look() {
        if (!settled) {
            settle();
            settled = true;
        }
        return sets.live().orElseThrow();
    }

    /**
     * Keeps the program's own set, and puts it in force where none was, or where the one in force
     * is the program's of an earlier release: a shop that never touched its rules follows the
     * program, one that did, or that went back, decides itself.
     */
    private void settle() {
        RuleFiles own = RuleFiles.ofProgram();
        String version = own.version();
        transactions.executeWithoutResult(
                status -> {
                    sets.lock();
                    boolean fresh =
                            sets.keep(
                                    new RuleSets.NewSet(
                                            own, RuleSetSummary.Origin.PROGRAM, "program", null),
                                    Actor.SYSTEM,
                                    clock.instant());
                    String inForce = sets.live().orElse(null);
                    if (inForce == null || (fresh && isOfProgram(inForce))) {
                        sets.publish(
                                new RuleSets.Publication(
                                        version, "comes with the program", 0, false),
                                Actor.SYSTEM,
                                clock.instant());
                    }
                });
    }

    private boolean isOfProgram(String version) {
        List<RuleSetSummary> all = sets.all();
        return all.stream()
                .anyMatch(
                        set ->
                                set.version().equals(version)
                                        && set.origin() == RuleSetSummary.Origin.PROGRAM
                                        && Objects.nonNull(set.liveSince()));
    }
}
