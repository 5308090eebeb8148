package io.entrepot.platform.run;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The chores that the modules of this process offer, by name. */
public final class Chores {
    private final Map<String, Chore> byName = new TreeMap<>();

    public Chores(Collection<Chore> chores) {
        for (Chore chore : chores) {
            if (byName.put(chore.name(), chore) != null) {
                throw new IllegalStateException("Two chores are called " + chore.name());
            }
        }
    }

    public boolean has(String name) {
        return byName.containsKey(name);
    }

    /**
     * @throws CannotRun when no module of this process offers it; the sentence lists what is
     *     offered
     */
    public int run(String name, ChoreRequest request, Progress progress) {
        Chore chore = byName.get(name);
        if (chore == null) {
            throw new CannotRun(
                    ExitStatus.USAGE,
                    "There is no "
                            + name
                            + " here; what there is: "
                            + String.join(", ", byName.keySet()));
        }
        return chore.run(request, progress);
    }
}
