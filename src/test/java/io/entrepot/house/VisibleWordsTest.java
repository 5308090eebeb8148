package io.entrepot.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every word that people read is in a catalogue. */
class VisibleWordsTest {
    /** The sentences of refusals, which readers get from the catalogues by their codes. */
    private static final Set<String> TOLD_BY_CODE = Set.of("Unquotable.java");

    @Test
    void no_sentence_is_written_into_the_code_of_pages_mails_and_papers() {
        Map<Path, List<String>> found = new TreeMap<>();
        for (Path file : Sources.under(Sources.MAIN)) {
            List<String> words =
                    VisibleWords.readByPeople(file)
                                    && !TOLD_BY_CODE.contains(file.getFileName().toString())
                            ? VisibleWords.inJava(Sources.read(file))
                            : List.of();
            if (!words.isEmpty()) {
                found.put(file, words);
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void no_word_is_written_into_a_template() throws IOException {
        Map<Path, List<String>> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Sources.ROOT.resolve("src/main/jte"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".jte")).toList()) {
                List<String> words = VisibleWords.inTemplate(Sources.read(file));
                if (!words.isEmpty()) {
                    found.put(file, words);
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void a_sentence_in_code_is_found_and_one_that_is_thrown_is_not() {
        assertThat(VisibleWords.inJava("class A { String s = \"Thank you for your order\"; }"))
                .containsExactly("\"Thank you for your order\"");
        assertThat(
                        VisibleWords.inJava(
                                "class A { void a() { throw new B(\"The file is gone\"); }"
                                        + " /* Said to \"nobody at all\" */ }"))
                .isEmpty();
    }

    @Test
    void a_word_in_a_template_is_found_in_text_and_in_attributes() {
        String template =
                "@param Page page\n@if(page.ready())<p title=\"Soon\">${page.name()}"
                        + " ready</p>@endif";
        assertThat(VisibleWords.inTemplate(template)).containsExactly("Soon", "ready");
        assertThat(
                        VisibleWords.inTemplate(
                                "@for(Line line : page.lines())<b class=\"x\">${line.t(\"a.b\")}"
                                        + "</b>&nbsp;@endfor"))
                .isEmpty();
    }
}
