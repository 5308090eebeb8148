package io.entrepot.customs.internal;

import io.entrepot.customs.RuleSetSummary;
import io.entrepot.kernel.Actor;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sets of rules as they are kept. */
interface RuleSets {
    /** A set that is to be kept. */
    record NewSet(
            RuleFiles files,
            RuleSetSummary.Origin origin,
            String label,
            @org.jspecify.annotations.Nullable String basedOn) {}

    /** Keeps a set; answers false when it is there already. */
    boolean keep(NewSet set, Actor actor, Instant now);

    Optional<RuleFiles> files(String version);

    List<RuleSetSummary> all();

    /** The version in force; none before the first publication. */
    Optional<String> live();

    /** How a set went live. */
    record Publication(String version, String reason, int figures, boolean goingBack) {}

    void publish(Publication publication, Actor actor, Instant now);

    /** The examples that staff keep, by id. */
    Map<String, String> examples();

    void saveExample(String id, String body, Actor actor, Instant now);

    void removeExample(String id);

    /** One change of what is in force at a time; until the transaction ends. */
    void lock();
}
