package io.entrepot.house;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** No module's SQL names another module's schema; verify may read what modules publish for it. */
final class Schemas {
    private static final Pattern TABLE =
            Pattern.compile(
                    "\\b(?:from|join|into|update|delete\\s+from|truncate|table|references)\\s+([a-z_]+)\\.([a-z_0-9]+)",
                    Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> RENAMED = Map.of("order", "orders");

    private static final Set<String> EVERYBODYS =
            Set.of("platform", "pg_catalog", "information_schema", "excluded");

    private Schemas() {}

    /** The foreign tables that a source of this module names. */
    static Set<String> violations(String module, String source, List<String> modules) {
        Set<String> found = new TreeSet<>();
        String own = RENAMED.getOrDefault(module, module);
        Matcher matcher = TABLE.matcher(source);
        while (matcher.find()) {
            String schema = matcher.group(1);
            boolean ofAModule = modules.contains(schema) || RENAMED.containsValue(schema);
            boolean published = module.equals("verify") && matcher.group(2).startsWith("verify_");
            if (ofAModule && !schema.equals(own) && !published && !EVERYBODYS.contains(schema)) {
                found.add(module + " names " + schema + "." + matcher.group(2));
            }
        }
        return found;
    }
}
