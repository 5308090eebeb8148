package io.entrepot.identity;

import java.util.Set;
import java.util.UUID;

/** Names some accounts; at most 200. */
public record AccountIds(Set<UUID> ids) {}
