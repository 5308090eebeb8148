package io.entrepot.identity;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps a view; the same id again changes it, if it is the account's own. */
public record SaveView(
        UUID id,
        UUID accountId,
        String list,
        String name,
        boolean shared,
        Map<String, String> query,
        List<String> columns) {}
