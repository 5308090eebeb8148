package io.entrepot.identity;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Filters and columns of a list under a name. */
public record SavedView(
        UUID id,
        UUID ownerId,
        String ownerName,
        String list,
        String name,
        boolean shared,
        Map<String, String> query,
        List<String> columns,
        long version) {}
