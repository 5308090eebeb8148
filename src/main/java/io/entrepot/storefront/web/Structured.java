package io.entrepot.storefront.web;

import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Structured data for search engines in the vocabulary of schema.org. */
final class Structured {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Structured() {}

    static Map<String, Object> thing(String type) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        return thing;
    }

    /** As the text of a script element, which nothing inside can end. */
    static String json(Map<String, Object> thing) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("@context", "https://schema.org");
        whole.putAll(thing);
        return JSON.writeValueAsString(whole).replace("<", "\\u003c").replace(">", "\\u003e");
    }

    static String path(List<String> names, List<String> urls) {
        List<Map<String, Object>> steps = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Map<String, Object> step = thing("ListItem");
            step.put("position", i + 1);
            step.put("name", names.get(i));
            step.put("item", urls.get(i));
            steps.add(step);
        }
        Map<String, Object> list = thing("BreadcrumbList");
        list.put("itemListElement", steps);
        return json(list);
    }
}
