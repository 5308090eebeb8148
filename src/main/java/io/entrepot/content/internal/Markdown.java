package io.entrepot.content.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.entrepot.content.Page.Section;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Markdown as safe HTML: what Markdown makes is the only markup there is, HTML in a text is shown
 * as the text it is, and links go through {@link SafeLinks}. The page's title is the heading of the
 * first level, so headings in a text begin at the second. What was rendered is kept by the text
 * itself, so it can't be out of date.
 */
@Component
class Markdown {
    private static final long MOST_CHARACTERS = 8L * 1024 * 1024;
    private static final int SECTION_LEVEL = 2;
    private static final int LONGEST_ANCHOR = 60;
    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    private final Parser parser = Parser.builder().extensions(TABLES).build();
    private final HtmlRenderer html =
            HtmlRenderer.builder()
                    .extensions(TABLES)
                    .escapeHtml(true)
                    .sanitizeUrls(true)
                    .urlSanitizer(new SafeLinks())
                    .attributeProviderFactory(context -> new Attributes())
                    .build();
    private final TextContentRenderer plain =
            TextContentRenderer.builder().extensions(TABLES).build();
    private final Cache<String, List<Section>> kept =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_CHARACTERS)
                    .weigher((String text, List<Section> sections) -> 3 * text.length() + 100)
                    .build();

    /** The text in sections, each with the heading of the second level that opens it. */
    List<Section> sections(String text) {
        return Objects.requireNonNull(kept.get(text, this::rendered));
    }

    /** The whole text with its headings. */
    String whole(String text) {
        return rendered(text).stream().map(Markdown::withHeading).collect(Collectors.joining());
    }

    private static String withHeading(Section section) {
        return section.heading() == null
                ? section.html()
                : "<h2>%s</h2>\n%s".formatted(escaped(section.heading()), section.html());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private List<Section> rendered(String text) {
        List<Section> sections = new ArrayList<>();
        Set<String> anchors = new HashSet<>();
        StringBuilder open = new StringBuilder();
        String heading = null;
        Node node = parser.parse(text).getFirstChild();
        while (node != null) {
            if (node instanceof Heading found && found.getLevel() <= SECTION_LEVEL) {
                close(sections, anchors, heading, open);
                heading = plain.render(found).strip();
                open.setLength(0);
            } else {
                html.render(node, open);
            }
            node = node.getNext();
        }
        close(sections, anchors, heading, open);
        return List.copyOf(sections);
    }

    private static void close(
            List<Section> sections,
            Set<String> anchors,
            @Nullable String heading,
            StringBuilder open) {
        if (heading != null) {
            sections.add(new Section(anchor(heading, anchors), heading, open.toString()));
        } else if (!open.isEmpty()) {
            sections.add(new Section(null, null, open.toString()));
        }
    }

    /** Letters and figures of any script; the second of the same name gets a number. */
    private static String anchor(String heading, Set<String> taken) {
        String words =
                heading.toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
                        .replaceAll("^-|-$", "");
        String name = words.isEmpty() ? "section" : cut(words);
        String anchor = name;
        for (int number = 2; !taken.add(anchor); number++) {
            anchor = name + "-" + number;
        }
        return anchor;
    }

    private static String cut(String words) {
        return words.length() <= LONGEST_ANCHOR
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_ANCHOR / 2));
    }
}
