package io.entrepot.content.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.content.Page.Section;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class MarkdownTest {
    private final Markdown markdown = new Markdown();

    @Test
    void makes_paragraphs_lists_and_tables() {
        String html =
                markdown.whole(
                        """
                        Tea is *slow*.

                        - one
                        - two

                        | days | price |
                        | --- | --- |
                        | 5 | 9 € |
                        """);
        assertThat(html)
                .contains("<p>Tea is <em>slow</em>.</p>")
                .contains("<li>one</li>")
                .contains("<th>days</th>", "<td>9 €</td>");
    }

    @Test
    void opens_a_section_with_each_heading() {
        List<Section> sections =
                markdown.sections(
                        "Before.\n\n# Glaze & kiln\n\nText.\n\n### Inside\n\n## 釉薬\n\nEnd.");
        assertThat(sections)
                .extracting(Section::heading)
                .containsExactly(null, "Glaze & kiln", "釉薬");
        assertThat(sections).extracting(Section::anchor).containsExactly(null, "glaze-kiln", "釉薬");
        assertThat(sections.get(1).html()).contains("<h3>Inside</h3>");
    }

    @Test
    void gives_headings_of_the_same_words_anchors_of_their_own() {
        assertThat(markdown.sections("## Care\n\na\n\n## Care\n\nb\n\n## …\n\nc"))
                .extracting(Section::anchor)
                .containsExactly("care", "care-2", "section");
    }

    @Test
    void shows_html_as_the_text_that_it_is() {
        assertThat(markdown.whole("<script>alert(1)</script>\n\nan <img src=x onerror=alert(1)> b"))
                .doesNotContain("<script", "<img")
                .contains("&lt;script&gt;", "&lt;img");
    }

    @Test
    void escapes_a_heading() {
        assertThat(markdown.whole("## a \\<b> & c")).contains("<h2>a &lt;b&gt; &amp; c</h2>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java&#10;script:alert(1)",
                "&#106;avascript:alert(1)",
                "vbscript:x",
                "data:text/html,x",
                "file:///etc/passwd",
                "//evil.example",
                "/\\evil.example",
                "\\\\\\\\evil.example",
                "%20javascript:alert(1)"
            })
    void takes_the_aim_from_a_link_that_leads_elsewhere(String address) {
        assertThat(markdown.whole("[x](<" + address + ">) ![y](<" + address + ">)"))
                .contains("href=\"\"")
                .contains("src=\"\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a?b=c",
                "http://example.org",
                "mailto:help@example.org",
                "/c/kitchen",
                "#care",
                "?variant=1",
                "teapots/glaze:blue"
            })
    void lets_links_lead_to_the_web_to_mail_and_within_the_shop(String address) {
        assertThat(markdown.whole("[x](" + address + ")")).contains("href=\"" + address + "\"");
    }

    @Test
    void serves_pictures_of_our_own_in_three_widths() {
        assertThat(markdown.whole("![A kiln](/media/demo/stories/workshop-kiln)"))
                .contains("src=\"/media/demo/stories/workshop-kiln-w1000.webp\"")
                .contains("/media/demo/stories/workshop-kiln-w640.webp 640w")
                .contains("loading=\"lazy\"", "alt=\"A kiln\"");
    }

    @Test
    void survives_deep_nesting() {
        assertThat(markdown.whole(">".repeat(500) + " deep")).contains("deep");
        assertThat(markdown.whole("*".repeat(20_000))).isNotEmpty();
    }
}
