package io.entrepot.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every link from one page of the documents to another leads somewhere. */
class DocLinksTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(?:#[^)\\s]*)?\\)");

    @Test
    void links_between_documents_lead_somewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages(Sources.ROOT)) {
            broken.addAll(broken(page));
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void the_rule_sees_a_link_that_leads_nowhere(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("page.md");
        Files.writeString(page, "[here](page.md#part) [gone](gone.md) [out](https://example.org)");

        assertThat(broken(page)).containsExactly("page.md: gone.md");
    }

    private static List<Path> pages(Path root) throws IOException {
        List<Path> pages = new ArrayList<>();
        try (Stream<Path> top = Files.list(root);
                Stream<Path> docs = Files.walk(root.resolve("docs"))) {
            Stream.concat(top, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .forEach(pages::add);
        }
        return pages;
    }

    private static List<String> broken(Path page) throws IOException {
        return LINK.matcher(Files.readString(page))
                .results()
                .map(link -> link.group(1))
                .filter(target -> !target.contains("://"))
                .filter(target -> !Files.exists(page.resolveSibling(target)))
                .map(target -> page.getFileName() + ": " + target)
                .toList();
    }
}
