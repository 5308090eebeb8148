package io.entrepot.customs.internal;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One layer of law with the rule that each line falls under, or null where it says nothing. */
record ChosenLayer(List<Rule> candidates, List<@Nullable Rule> byLine) {

    /** The lines under each rule; thresholds, rounding and deductions work on such a group. */
    Map<Rule, List<Integer>> groups() {
        Map<Rule, List<Integer>> groups = new LinkedHashMap<>();
        for (int line = 0; line < byLine.size(); line++) {
            Rule rule = byLine.get(line);
            if (rule != null) {
                groups.computeIfAbsent(rule, key -> new ArrayList<>()).add(line);
            }
        }
        return groups;
    }
}
