package io.entrepot.customs;

import io.entrepot.kernel.Actor;

import java.util.Map;

/**
 * Files that take the place of those of the same name in an existing set. The set is kept when
 * every row can be read, whatever else is wrong with it; the same files twice make one set.
 */
public record DraftRules(String basedOn, String label, Map<String, String> files, Actor actor) {
    public DraftRules {
        files = Map.copyOf(files);
    }
}
