package io.entrepot.storefront.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.content.Home;
import io.entrepot.content.HomeBlock;
import io.entrepot.content.HomePublished;
import io.entrepot.content.ProductRule;
import io.entrepot.kernel.Ids;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

import java.util.List;

/** What the shop says, and the home page as it was arranged. */
class ArticlePagesTest {
    private final TestingSite site = new TestingSite();

    @Test
    void shows_a_story_in_the_readers_language() throws Exception {
        String html = site.html("/de-DE/articles/from-the-kiln");
        assertThat(html)
                .contains("<h1 lang=\"de\">Aus dem &lt;Ofen&gt;</h1>")
                .contains("<p>Wash it.</p>", "<h2 id=\"care\">Care</h2>")
                .contains("workshop-kiln-w1000.webp")
                .contains("3. November 2026")
                .containsOnlyOnce("<h1");
    }

    @Test
    void keeps_links_of_a_text_in_the_readers_language() throws Exception {
        assertThat(site.html("/de-DE/articles/from-the-kiln")).contains("href=\"/de-DE/c/tea\"");
    }

    @Test
    void tells_search_engines_what_it_is() throws Exception {
        String html = site.html("/de-DE/articles/from-the-kiln");
        assertThat(html)
                .contains("\"@type\":\"Article\"", "\"headline\":\"Aus dem \\u003cOfen\\u003e\"")
                .contains("\"datePublished\":\"2026-11-03T09:00:00Z\"")
                .contains("\"@type\":\"BreadcrumbList\"")
                .contains("content=\"What &#34;search engines&#34; read.\"")
                .contains(canonical("/de-DE/articles/from-the-kiln"));
        assertThat(html).contains("hreflang=\"en-GB\"").doesNotContain("hreflang=\"ja-JP\"");
    }

    @Test
    void points_from_a_language_that_a_text_is_not_in_to_one_that_it_is_in() throws Exception {
        String html = site.html("/ja-JP/help/duties");
        assertThat(html)
                .contains("<h1 lang=\"en\">Duties</h1>")
                .contains(canonical("/en-US/help/duties"))
                .contains("href=\"#care\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles", "/help", "/legal"})
    void lists_what_there_is_to_read(String path) throws Exception {
        for (String tag : TestingShop.LOCALES) {
            MockHttpServletResponse answer = site.get("/" + tag + path);
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getContentAsString()).containsOnlyOnce("<h1");
        }
        assertThat(site.html("/en-US/articles")).contains("href=\"/en-US/articles/from-the-kiln\"");
    }

    @Test
    void says_what_is_not_there_and_what_is_no_longer() throws Exception {
        assertThat(site.get("/en-US/articles/nothing").getStatus()).isEqualTo(404);
        assertThat(site.get("/en-US/legal/from-the-kiln").getStatus()).isEqualTo(404);
        MockHttpServletResponse gone = site.get("/de-DE/articles/old");
        assertThat(gone.getStatus()).isEqualTo(410);
        assertThat(gone.getContentAsString()).contains("Diese Seite gibt es nicht mehr");
    }

    @Test
    void names_in_the_sitemap_what_can_be_read_in_the_language() throws Exception {
        assertThat(site.html("/sitemaps/de-DE.xml"))
                .contains("/de-DE/articles/from-the-kiln")
                .doesNotContain("/de-DE/help/duties");
        assertThat(site.html("/sitemaps/en-GB.xml")).contains("/en-GB/help/duties");
    }

    @Test
    void shows_the_home_page_as_it_was_arranged() throws Exception {
        assertThat(site.html("/en-US")).contains("celadon-teapot");
        site.shop.written.home =
                new Home(
                        List.of(
                                new HomeBlock.Hero(
                                        "en", "Slow <tea>", "Goods.", null, "Look", "/c/tea"),
                                products(ProductRule.CHOSEN, "celadon-teapot", "gone-since"),
                                products(ProductRule.CHOSEN, "gone-since"),
                                new HomeBlock.Categories("en", "Browse", List.of("tea", "nothing")),
                                new HomeBlock.Story("en", "Kiln", "Hot.", null, "", "/articles/a"),
                                new HomeBlock.Quote("en", "Good.", "Somebody")));
        assertThat(site.html("/en-US")).doesNotContain("Slow");
        site.homes.on(new HomePublished(Ids.next(), "*", 1));
        String html = site.html("/en-US?country=JP");
        assertThat(html)
                .contains("Slow &lt;tea&gt;", "href=\"/en-US/c/tea?country=JP\"")
                .containsOnlyOnce("/p/celadon-teapot")
                .contains("/en-US/articles/a?country=JP", "Somebody")
                .containsOnlyOnce("<h1");
    }

    @Test
    void shows_a_draft_to_whoever_has_its_key_and_to_no_index() throws Exception {
        site.shop.written.draft =
                new Home(List.of(new HomeBlock.Hero("en", "Next week", "", null, "", null)));
        MockHttpServletResponse preview = site.get("/en-US/preview/the-key");
        assertThat(preview.getContentAsString()).contains("Next week", "noindex");
        assertThat(preview.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(site.html("/en-US")).doesNotContain("Next week");
        assertThat(site.get("/en-US/preview/guess").getStatus()).isEqualTo(404);
    }

    private static HomeBlock products(ProductRule rule, String... slugs) {
        return new HomeBlock.Products(
                "en", "Chosen", rule, null, List.of(slugs), 8, "All", "/search");
    }

    private static String canonical(String path) {
        return "<link rel=\"canonical\" href=\"https://shop.example" + path + "\">";
    }
}
