package io.entrepot.platform.web;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The names of members of staff, so that a history says who and not which number. Whoever knows the
 * accounts answers; one that is gone has no name.
 */
@FunctionalInterface
public interface StaffNames {
    Map<UUID, String> of(Set<UUID> accounts);

    /** The actors of some rows, written as {@code staff:<id>}, with their names. */
    default Map<String, By> by(Collection<String> actors) {
        Set<UUID> accounts = new HashSet<>();
        for (String actor : actors) {
            UUID account = account(actor);
            if (account != null) {
                accounts.add(account);
            }
        }
        Map<UUID, String> names = accounts.isEmpty() ? Map.of() : of(accounts);
        Map<String, By> all = new HashMap<>();
        for (String actor : actors) {
            UUID account = account(actor);
            String[] parts = actor.split(":", 2);
            all.put(
                    actor,
                    new By(
                            parts[0].toUpperCase(Locale.ROOT),
                            parts.length > 1 ? parts[1] : "",
                            account == null ? null : names.get(account)));
        }
        return all;
    }

    private static @Nullable UUID account(String actor) {
        if (!actor.startsWith("staff:")) {
            return null;
        }
        try {
            return UUID.fromString(actor.substring("staff:".length()));
        } catch (IllegalArgumentException noAccount) {
            return null;
        }
    }
}
