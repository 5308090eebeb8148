package io.entrepot.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The page that operators read names every setting that the code asks for. */
class SettingsPageTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(entrepot\\.[a-z.-]+)");
    private static final Pattern PREFIX =
            Pattern.compile("@ConfigurationProperties\\(\"(entrepot\\.[a-z.-]+)\"\\)");

    /** Set by the command line and by nobody else. */
    private static final Set<String> INNER = Set.of("entrepot.command");

    @Test
    void the_page_names_every_setting() throws IOException {
        String page = Files.readString(Sources.ROOT.resolve("docs/operating/settings.md"));
        Set<String> asked = new TreeSet<>();
        for (Path file : Sources.under(Sources.MAIN)) {
            String source = Sources.read(file);
            asked.addAll(found(PLACEHOLDER, source));
            asked.addAll(found(PREFIX, source));
        }
        asked.removeAll(INNER);

        assertThat(asked).hasSizeGreaterThan(10);
        assertThat(asked).allSatisfy(name -> assertThat(page).contains(name));
    }

    @Test
    void the_rule_sees_a_placeholder_and_a_prefix() {
        assertThat(found(PLACEHOLDER, "@Value(\"${entrepot.shop.name:none}\")"))
                .containsExactly("entrepot.shop.name");
        assertThat(found(PREFIX, "@ConfigurationProperties(\"entrepot.shop\")"))
                .containsExactly("entrepot.shop");
    }

    private static Set<String> found(Pattern pattern, String source) {
        return pattern.matcher(source)
                .results()
                .map(one -> one.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
