package io.entrepot.storefront.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.catalog.ListingState;
import io.entrepot.catalog.ProductChanged;
import io.entrepot.platform.web.Contract;
import io.entrepot.search.SearchQuery;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class StorefrontPagesTest {
    private final TestingSite site = new TestingSite();

    static Stream<String> pages() {
        return Stream.of("", "/c/tea", "/p/celadon-teapot", "/search?q=tee", "/cart")
                .flatMap(path -> TestingShop.LOCALES.stream().map(tag -> "/" + tag + path));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_complete_before_any_script_runs(String address) throws Exception {
        MockHttpServletResponse response = site.get(address);
        String html = response.getContentAsString();
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(html)
                .contains(
                        "<html lang=\"%s\" dir=\"%s\">"
                                .formatted(
                                        address.substring(1, 6),
                                        address.startsWith("/ar-AE") ? "rtl" : "ltr"))
                .containsPattern("<title>[^<]+</title>")
                .containsPattern("<meta name=\"description\" content=\"[^\"]{8,}\">")
                .contains("class=\"skip-link\"", "<main id=\"main\"", "<header", "<footer")
                .containsOnlyOnce("<h1")
                .doesNotContain("<style", " style=\"", "onclick", "{count", "{country}");
        assertThat(html.replace("<script type=\"application/ld+json\">", ""))
                .as("no inline script")
                .doesNotContain("<script>");
        assertThat(response.getHeader("Set-Cookie")).as("readers get no cookie").isNull();
        assertThat(response.getHeader("Content-Security-Policy")).contains("script-src 'self'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/c/tea", "/p/celadon-teapot"})
    void languages_point_at_each_other(String path) throws Exception {
        for (String tag : TestingShop.LOCALES) {
            String html = site.html("/" + tag + path);
            assertThat(html)
                    .contains(
                            "<link rel=\"canonical\" href=\"https://shop.example/"
                                    + tag
                                    + path
                                    + "\">")
                    .contains("hreflang=\"x-default\"");
            for (String other : TestingShop.LOCALES) {
                assertThat(html)
                        .contains(
                                "<link rel=\"alternate\" hreflang=\"%s\" href=\"https://shop.example/%s%s\">"
                                        .formatted(other, other, path));
            }
        }
    }

    @Test
    void a_product_page_shows_what_more_cost_and_the_lowest_price_before() throws Exception {
        String html = site.html("/de-DE/p/celadon-teapot");
        assertThat(html)
                .contains("Niedrigster Preis der 30 Tage vor der Ermäßigung: 49,90")
                .contains("<caption>Stückpreis nach Menge</caption>")
                .contains("Ab 10")
                .contains("34,90");
        assertThat(site.html("/ja-JP/p/celadon-teapot"))
                .doesNotContain("class=\"ladder\"", "price-prior");
    }

    @Test
    void structured_data_is_json_that_nothing_can_end() throws Exception {
        Matcher data =
                Pattern.compile(
                                "<script type=\"application/ld\\+json\">(.*?)</script>",
                                Pattern.DOTALL)
                        .matcher(site.html("/de-DE/p/celadon-teapot"));
        assertThat(data.find()).isTrue();
        var product = JsonMapper.shared().readTree(data.group(1));
        assertThat(product.get("@type").asString()).isEqualTo("Product");
        assertThat(product.get("name").asString()).isEqualTo(site.shop.name);
        assertThat(product.get("offers").get("price").asString()).isEqualTo("39.90");
    }

    @Test
    void what_a_merchant_typed_is_not_markup() throws Exception {
        for (String address : List.of("/de-DE/p/celadon-teapot", "/de-DE/c/tea")) {
            assertThat(site.html(address)).doesNotContain("<b>").contains("Teekanne &lt;b&gt;");
        }
        assertThat(site.html("/de-DE/search?q=%3Cscript%3Ealert(1)%3C/script%3E"))
                .doesNotContain("<script>alert");
    }

    @Test
    void a_product_says_what_it_costs_delivered_and_why() throws Exception {
        assertThat(site.html("/de-DE/p/celadon-teapot"))
                .contains("39,90\u00a0€", "inkl. Steuer", "43,47\u00a0€")
                .contains("Zoll", "3,00\u00a0€ je Position.", "Satz: 19\u00a0%.", "Schätzung")
                .contains("An der Tür kommt nichts dazu.", "Kommt ", "China", "Deutschland")
                .contains("In den Warenkorb", "action=\"/de-DE/cart/lines\"");
    }

    @Test
    void a_product_that_may_not_go_says_why_and_what_to_do() throws Exception {
        site.shop.quotable = false;
        assertThat(site.html("/de-DE/p/celadon-teapot"))
                .contains("Eine einzelne Lithiumbatterie darf so nicht befördert werden.")
                .contains("Wählen Sie einen Dienst, der auf der Straße fährt.")
                .doesNotContain("In den Warenkorb</button>");
    }

    @Test
    void another_variant_is_a_link_that_keeps_the_country() throws Exception {
        assertThat(site.html("/de-DE/p/celadon-teapot?country=JP"))
                .contains("?variant=" + TestingShop.GREEN + "&amp;country=JP")
                .contains("5.200\u00a0¥");
    }

    @Test
    void an_island_is_given_what_its_description_says() throws Exception {
        Map<String, String> described =
                Map.of(
                        "buy-box", "ProductIslandsBuyBox",
                        "country-switch", "ProductIslandsCountrySwitch");
        Matcher props =
                Pattern.compile("data-island=\"([a-z-]+)\" data-props=\"([^\"]*)\"")
                        .matcher(site.html("/de-DE/p/celadon-teapot"));
        int found = 0;
        while (props.find()) {
            String json =
                    props.group(2)
                            .replace("&#34;", "\"")
                            .replace("&lt;", "<")
                            .replace("&amp;", "&");
            String schema = Objects.requireNonNull(described.get(props.group(1)));
            assertThat(Contract.COMMITTED.faults(schema, JsonMapper.shared().readTree(json)))
                    .isEmpty();
            found++;
        }
        assertThat(found).isEqualTo(2);
    }

    @Test
    void a_list_narrows_by_a_plain_form_and_goes_on_by_links() throws Exception {
        String html = site.html("/de-DE/search?q=tee&facet.brand=jdz&priceFrom=10,50&page=2");
        SearchQuery asked = Objects.requireNonNull(site.shop.asked);
        assertThat(asked.facets()).containsEntry("brand", List.of("jdz"));
        assertThat(asked.priceFromMinor()).isEqualTo(1050);
        assertThat(asked.page()).isEqualTo(2);
        assertThat(html)
                .contains("name=\"facet.brand\" value=\"jdz\" checked")
                .contains(
                        "rel=\"next\""
                            + " href=\"/de-DE/search?q=tee&amp;facet.brand=jdz&amp;priceFrom=10%2C50&amp;page=3\"")
                .contains(
                        "rel=\"prev\""
                            + " href=\"/de-DE/search?q=tee&amp;facet.brand=jdz&amp;priceFrom=10%2C50\"")
                .contains("60 Produkte", "10,00\u00a0€ – 25,00\u00a0€");
    }

    @Test
    void the_shop_stands_while_the_search_is_away() throws Exception {
        site.shop.searchable = false;
        assertThat(site.get("/de-DE").getStatus()).isEqualTo(200);
        assertThat(site.get("/de-DE/search?q=tee").getStatus()).isEqualTo(200);
    }

    @Test
    void errors_are_pages_in_the_language_of_the_address() throws Exception {
        assertThat(site.get("/de-DE/p/nothing").getStatus()).isEqualTo(404);
        assertThat(site.html("/de-DE/p/nothing")).contains("Hier ist nichts", "noindex");
        assertThat(site.get("/ja-JP/what/is/this").getStatus()).isEqualTo(404);
        assertThat(site.get("/de-DE/p/celadon-teapot?variant=nonsense").getStatus()).isEqualTo(404);
        assertThat(site.html("/pt-BR/c/tea?country=XX")).contains("Ainda não vendemos para lá");
        site.shop.state = ListingState.WITHDRAWN;
        assertThat(site.get("/de-DE/p/celadon-teapot").getStatus()).isEqualTo(410);
    }

    @Test
    void a_document_is_kept_until_it_changes() throws Exception {
        site.html("/de-DE/p/celadon-teapot");
        int asked = site.shop.catalogAsked;
        site.html("/de-DE/p/celadon-teapot");
        assertThat(site.shop.catalogAsked).isEqualTo(asked);
        site.shop.name = "Neue Kanne";
        site.documents.productsChanged(
                java.util.List.of(new ProductChanged(TestingShop.TEAPOT, 2)));
        assertThat(site.html("/de-DE/p/celadon-teapot")).contains("Neue Kanne");
    }

    @Test
    void an_unchanged_page_is_not_sent_again() throws Exception {
        String tag = site.get("/de-DE/p/celadon-teapot").getHeader("ETag");
        MockHttpServletResponse again =
                site.ask(
                        MockMvcRequestBuilders.get("/de-DE/p/celadon-teapot")
                                .header("If-None-Match", String.valueOf(tag)));
        assertThat(again.getStatus()).isEqualTo(304);
    }

    @Test
    void the_root_answers_at_once_with_every_country_and_language() throws Exception {
        String html = site.html("/");
        assertThat(html).contains("<html lang=\"de-DE\"", "href=\"/ja-JP\"", "繁體中文");
    }

    @Test
    void the_controls_lead_to_the_same_page_elsewhere_and_nowhere_else() throws Exception {
        MockHttpServletResponse there =
                site.get("/go?path=/p/celadon-teapot&locale=en-GB&country=JP");
        assertThat(there.getStatus()).isEqualTo(303);
        assertThat(there.getHeader("Location")).isEqualTo("/en-GB/p/celadon-teapot?country=JP");
        assertThat(site.get("/go?path=//evil.example&locale=en-GB").getStatus()).isEqualTo(404);
        assertThat(site.get("/go?path=/p/x&locale=//evil.example").getStatus()).isEqualTo(404);
    }

    @Test
    void crawlers_find_every_page_and_the_way_past_the_rest() throws Exception {
        assertThat(site.html("/robots.txt")).contains("Sitemap: https://shop.example/sitemap.xml");
        assertThat(site.html("/sitemap.xml")).contains("/sitemaps/zh-TW.xml");
        assertThat(site.html("/sitemaps/ja-JP.xml"))
                .contains("<loc>https://shop.example/ja-JP/p/celadon-teapot</loc>", "/c/tea");
    }

    @Test
    void the_frames_of_applications_carry_a_fresh_nonce() throws Exception {
        for (String address : List.of("/console", "/console/orders", "/de-DE/checkout/1/return")) {
            MockHttpServletResponse response = site.get(address);
            assertThat(response.getStatus()).isEqualTo(200);
            assertThat(response.getHeader("Content-Security-Policy")).contains("'nonce-");
            assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        }
    }
}
