package io.entrepot.gate;

import io.entrepot.identity.AccountIds;
import io.entrepot.identity.AccountName;
import io.entrepot.identity.IdentityApi;
import io.entrepot.platform.web.StaffNames;

import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Asks identity for names and keeps them: staff are few and are seldom called something else, which
 * the next start of the process then knows.
 */
@Component
class KnownStaff implements StaffNames {
    private static final int MOST = 200;

    private final IdentityApi identity;
    private final Map<UUID, String> known = new ConcurrentHashMap<>();

    KnownStaff(IdentityApi identity) {
        this.identity = identity;
    }

    @Override
    public Map<UUID, String> of(Set<UUID> accounts) {
        Set<UUID> strangers = new HashSet<>();
        accounts.stream().filter(id -> !known.containsKey(id)).limit(MOST).forEach(strangers::add);
        if (!strangers.isEmpty()) {
            for (AccountName each : identity.names(new AccountIds(strangers))) {
                known.put(each.id(), each.name());
            }
        }
        Map<UUID, String> names = new HashMap<>();
        accounts.stream()
                .filter(known::containsKey)
                .forEach(id -> names.put(id, known.getOrDefault(id, "")));
        return names;
    }
}
