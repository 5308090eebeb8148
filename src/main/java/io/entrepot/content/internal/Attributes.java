package io.entrepot.content.internal;

import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What pictures and links of a text carry besides where they lead. */
final class Attributes implements AttributeProvider {
    private static final String OWN = "/media/";

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link) {
            attributes.put("rel", "noopener");
        }
        if (node instanceof Image) {
            attributes.put("loading", "lazy");
            attributes.put("decoding", "async");
            ours(attributes.getOrDefault("src", ""), attributes);
        }
    }

    /** A picture of our own is named without width and ending, and comes in three widths, 3:2. */
    private static void ours(String name, Map<String, String> attributes) {
        if (name.startsWith(OWN) && name.indexOf('.') < 0) {
            attributes.put("src", name + "-w1000.webp");
            attributes.put(
                    "srcset",
                    Stream.of(640, 1000, 1600)
                            .map(width -> "%s-w%d.webp %dw".formatted(name, width, width))
                            .collect(Collectors.joining(", ")));
            attributes.put("sizes", "(min-width: 48rem) 44rem, 100vw");
            attributes.put("width", "1500");
            attributes.put("height", "1000");
        }
    }
}
