package io.entrepot.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The pictures of the demo, found by their names: {@code <slug>/<option value>-<number>}, or {@code
 * all} instead of the value where the variants look alike. A name stands for several widths.
 */
final class DemoPictures {
    private static final String FOLDER = "/demo/pictures/";
    private static final String ADDRESS = "/media/demo/";
    private static final String ONE_WIDTH = "-w640.webp";
    private static final int MOST_VIEWS = 6;
    private static final String ALL = "all";

    private DemoPictures() {}

    /** Of one variant; empty when there are none. */
    static List<String> of(String slug, Collection<String> optionValues) {
        return Stream.concat(optionValues.stream(), Stream.of(ALL))
                .map(value -> views(slug, value))
                .filter(views -> !views.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Of a product: those of its variants in their order, each once. */
    static List<String> of(String slug, List<List<String>> variants) {
        Set<String> all = new LinkedHashSet<>();
        variants.forEach(all::addAll);
        all.addAll(views(slug, ALL));
        return List.copyOf(all);
    }

    private static List<String> views(String slug, String value) {
        List<String> views = new ArrayList<>();
        for (int number = 1; number <= MOST_VIEWS; number++) {
            String name = slug + "/" + value + "-" + number;
            if (DemoPictures.class.getResource(FOLDER + name + ONE_WIDTH) != null) {
                views.add(ADDRESS + name);
            }
        }
        return views;
    }
}
