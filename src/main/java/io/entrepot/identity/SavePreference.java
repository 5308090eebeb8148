package io.entrepot.identity;

import java.util.Map;
import java.util.UUID;

/** Keeps a preference; at most 8 kB. */
public record SavePreference(UUID accountId, String name, Map<String, Object> value) {}
