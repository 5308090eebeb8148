package io.entrepot.customs.internal;

import io.entrepot.customs.RuleSetSummary;
import io.entrepot.kernel.Actor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sets of rules in memory, for quotes without a database. */
final class TestingRuleSets implements RuleSets {
    private final Map<String, RuleFiles> kept = new HashMap<>();
    private final List<String> published = new ArrayList<>();

    @Override
    public boolean keep(NewSet set, Actor actor, Instant now) {
        return kept.putIfAbsent(set.files().version(), set.files()) == null;
    }

    @Override
    public Optional<RuleFiles> files(String version) {
        return Optional.ofNullable(kept.get(version));
    }

    @Override
    public List<RuleSetSummary> all() {
        return List.of();
    }

    @Override
    public Optional<String> live() {
        return published.isEmpty() ? Optional.empty() : Optional.of(published.getLast());
    }

    @Override
    public void publish(Publication publication, Actor actor, Instant now) {
        published.add(publication.version());
    }

    @Override
    public Map<String, String> examples() {
        return Map.of();
    }

    @Override
    public void saveExample(String id, String body, Actor actor, Instant now) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void removeExample(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void lock() {}
}
