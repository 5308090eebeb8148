package io.entrepot.feed.internal;

import io.entrepot.platform.json.Json;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The fields in which two statements differ. */
final class Differences {
    private static final int MOST = 20;
    private static final int LONGEST = 200;

    private Differences() {}

    static List<Change.Difference> between(@Nullable Object before, Object after) {
        Map<String, String> old = before == null ? Map.of() : leaves(before);
        Map<String, String> now = leaves(after);
        TreeSet<String> fields = new TreeSet<>(old.keySet());
        fields.addAll(now.keySet());
        List<Change.Difference> differences = new ArrayList<>();
        for (String field : fields) {
            String left = old.getOrDefault(field, "");
            String right = now.getOrDefault(field, "");
            if (!left.equals(right) && differences.size() < MOST) {
                differences.add(new Change.Difference(field, cut(left), cut(right)));
            }
        }
        return differences;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static Map<String, String> leaves(Object value) {
        Map<String, String> leaves = new TreeMap<>();
        collect("", Json.LENIENT.valueToTree(value), leaves);
        return leaves;
    }

    /** Entries of lists are told by their SKU or key, so that a new one moves no other. */
    private static void collect(String path, JsonNode node, Map<String, String> leaves) {
        if (node.isObject()) {
            node.properties()
                    .forEach(
                            member ->
                                    collect(
                                            path.isEmpty()
                                                    ? member.getKey()
                                                    : path + "." + member.getKey(),
                                            member.getValue(),
                                            leaves));
        } else if (node.isArray()) {
            int number = 0;
            for (JsonNode each : node) {
                String name = each.path("sku").asString(each.path("key").asString(""));
                collect(path + "[" + (name.isEmpty() ? ++number : name) + "]", each, leaves);
            }
        } else if (!node.isNull() && !node.isMissingNode()) {
            leaves.put(path, node.asString(""));
        }
    }
}
