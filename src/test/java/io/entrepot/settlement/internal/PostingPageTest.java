package io.entrepot.settlement.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page that accountants read is drawn from the table that posts. */
class PostingPageTest {
    private static final Path PAGE =
            Path.of(System.getProperty("entrepot.basedir", "."), "docs/modules/postings.md");

    @Test
    void the_page_shows_every_rule_as_it_is() throws IOException {
        assertThat(Files.readString(PAGE)).contains(rows());
    }

    private static String rows() {
        return Arrays.stream(PostingRule.values())
                .map(PostingRule::row)
                .collect(Collectors.joining("\n"));
    }
}
