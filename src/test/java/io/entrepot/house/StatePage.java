package io.entrepot.house;

import io.entrepot.kernel.Lifecycle;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The diagrams of docs/states beside the tables that code asks. The order of a diagram's lines says
 * nothing, so both are compared sorted.
 */
public final class StatePage {
    private static final Pattern DIAGRAM = Pattern.compile("```mermaid\\n(.*?)```", Pattern.DOTALL);

    private StatePage() {}

    /** The diagrams of a page, from top to bottom. */
    public static List<List<String>> diagrams(String page) throws IOException {
        String text = Files.readString(Sources.ROOT.resolve("docs/states").resolve(page));
        return DIAGRAM.matcher(text).results().map(found -> lines(found.group(1))).toList();
    }

    /** The diagram that a table draws of itself. */
    public static List<String> drawn(Lifecycle<?> table) {
        return lines(table.diagram());
    }

    private static List<String> lines(String diagram) {
        return diagram.lines().sorted().toList();
    }
}
