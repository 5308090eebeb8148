package io.entrepot.settlement.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The page that accountants read is drawn from the table that posts. */
class PostingPageTest {
    private static final Path PAGE =
            Path.of(System.getProperty("entrepot.basedir", "."), "docs/modules/postings.md");

    @Test
    void the_page_shows_every_rule_as_it_is() throws IOException {
        assertThat(Files.readString(PAGE)).contains(rows());
    }

    @Test
    void verify_looks_for_the_transfers_by_the_marks_that_the_rules_leave() throws IOException {
        String invariant =
                new ClassPathResource("verify/I08_paid_is_captured.sql")
                        .getContentAsString(StandardCharsets.UTF_8);
        assertThat(invariant)
                .contains(
                        "'" + PostingRule.P02.kind() + "', '" + PostingRule.P03.kind() + "'",
                        "'" + PostingRule.P05.kind() + "'");
        assertThat(PostingRule.AT_DISPATCH)
                .allSatisfy(rule -> assertThat(rule.kind()).matches("P1. dispatched"));
        assertThat(PostingRule.REVERSAL)
                .allSatisfy(rule -> assertThat(rule.kind()).doesNotMatch("P1. dispatched"));
    }

    private static String rows() {
        return Arrays.stream(PostingRule.values())
                .map(PostingRule::row)
                .collect(Collectors.joining("\n"));
    }
}
