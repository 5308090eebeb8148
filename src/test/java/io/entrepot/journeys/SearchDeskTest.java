package io.entrepot.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The search as staff tend it, over HTTP and on a real index. */
@Tag("slow")
class SearchDeskTest {
    private static final String DESK = "/api/v1/console/search";

    @TempDir static Path folder;
    private static ShopProcess shop;
    private static Clerk clerk;

    @BeforeAll
    static void open() {
        shop = ShopProcess.in(folder).start();
        clerk = Clerk.setUp(shop.url(), shop.data());
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    @Test
    void a_synonym_finds_what_it_did_not_before_and_not_once_it_is_gone() {
        assertThat(found("quaffer", 1)).isEmpty();
        UUID id = UUID.randomUUID();
        saved(
                id,
                Map.of(
                        "type",
                        "Synonyms",
                        "terms",
                        List.of("Quaffer"),
                        "means",
                        List.of("teapot")));
        assertThat(found("quaffer", 1)).isNotEmpty();
        assertThat(clerk.refused(409, "DELETE", DESK + "/rules/" + id + "?version=7", null))
                .isEqualTo("changed_meanwhile");
        clerk.delete(DESK + "/rules/" + id + "?version=1");
        assertThat(found("quaffer", 1)).isEmpty();
    }

    @Test
    void pins_stand_first_in_their_order_and_pages_neither_repeat_nor_skip() {
        List<String> before = all("tea");
        assertThat(before).hasSizeGreaterThan(4);
        List<String> last = List.of(before.getLast(), before.get(before.size() - 2));
        saved(UUID.randomUUID(), placement("tea", last, List.of()));
        List<String> after = all("tea");
        assertThat(after).startsWith(last.toArray(String[]::new)).doesNotHaveDuplicates();
        assertThat(new HashSet<>(after)).isEqualTo(new HashSet<>(before));
    }

    @Test
    void what_is_buried_comes_last_and_what_is_pinned_need_not_match() {
        List<String> before = all("teapot");
        String stranger =
                all("").stream().filter(id -> !before.contains(id)).findFirst().orElseThrow();
        saved(
                UUID.randomUUID(),
                placement("teapot", List.of(stranger), List.of(before.getFirst())));
        assertThat(all("teapot")).startsWith(stranger).endsWith(before.getFirst());
        assertThat(clerk.get(DESK + "/trial?market=us&locale=en&q=TeaPot").get("without"))
                .isNotEqualTo(clerk.get(DESK + "/trial?market=us&locale=en&q=TeaPot").get("with"));
    }

    @Test
    void a_query_leads_where_it_is_told_to_and_never_out_of_the_shop() {
        saved(UUID.randomUUID(), redirect("Return  Policy", "/pages/returns"));
        assertThat(
                        clerk.get("/api/v1/search?market=us&locale=en&q=RETURN%20policy")
                                .get("redirect")
                                .asString())
                .isEqualTo("/pages/returns");
        for (String path :
                List.of(
                        "//evil.example",
                        "https://evil.example",
                        "/\\evil",
                        "/a/../b",
                        "/search?q=away")) {
            assertThat(refused(redirect("away", path))).isEqualTo("bad_search_rule");
        }
        assertThat(refused(409, redirect("return policy", "/"))).isEqualTo("search_rule_exists");
    }

    @Test
    void what_nobody_sells_cannot_be_pinned() {
        assertThat(refused(placement("nothing", List.of(UUID.randomUUID().toString()), List.of())))
                .isEqualTo("bad_search_rule");
    }

    @Test
    void the_shop_leads_there_and_the_console_sees_what_found_nothing_but_no_person() {
        saved(UUID.randomUUID(), redirect("my parcel", "/pages/delivery"));
        HttpResponse<String> led = page("/en-US/search?q=My+parcel");
        assertThat(led.statusCode()).isEqualTo(302);
        assertThat(led.headers().firstValue("Location").orElseThrow())
                .endsWith("/en-US/pages/delivery");
        page("/en-US/search?q=teapot");
        page("/en-US/search?q=Xylofon+zzqq");
        page("/en-US/search?q=jane%40example.com");
        page("/en-US/search?q=0049+171+2345678");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(queries("withoutHits")).contains("xylofon zzqq"));
        assertThat(queries("most")).contains("teapot", "my parcel");
        assertThat(clerk.get(DESK + "/quality").toString()).doesNotContain("jane", "2345678");
        assertThat(clerk.refused(400, "GET", DESK + "/quality?days=401", null))
                .isEqualTo("days_out_of_range");
    }

    @Test
    void what_is_opened_counts_with_its_place_when_the_shops_own_page_says_so() {
        page("/en-US/search?q=lantern");
        assertThat(click(shop.url()).statusCode()).isEqualTo(204);
        assertThat(click("https://elsewhere.example").statusCode()).isEqualTo(403);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> {
                            JsonNode row = row("lantern");
                            assertThat(row.get("clicks").asLong()).isEqualTo(1);
                            assertThat(row.get("clickPositions").asLong()).isEqualTo(3);
                        });
    }

    private static JsonNode row(String query) {
        for (JsonNode row : clerk.get(DESK + "/quality?days=7&market=us").get("most")) {
            if (query.equals(row.get("query").asString())) {
                return row;
            }
        }
        throw new AssertionError("Nobody looked for " + query);
    }

    private static HttpResponse<String> click(String origin) {
        String told =
                """
                {"market": "us", "locale": "en", "query": "Lantern", "position": 3}\
                """;
        return sent(
                HttpRequest.newBuilder(URI.create(shop.url() + "/api/v1/search/clicks"))
                        .header("User-Agent", "Mozilla/5.0")
                        .header("Origin", origin)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(told)));
    }

    private static List<String> queries(String list) {
        List<String> queries = new ArrayList<>();
        clerk.get(DESK + "/quality?days=7&market=us")
                .get(list)
                .forEach(row -> queries.add(row.get("query").asString()));
        return queries;
    }

    private static HttpResponse<String> page(String path) {
        return sent(
                HttpRequest.newBuilder(URI.create(shop.url() + path + "&market=us"))
                        .header("User-Agent", "Mozilla/5.0"));
    }

    private static HttpResponse<String> sent(HttpRequest.Builder request) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void strangers_see_and_change_nothing() {
        Clerk stranger = Clerk.at(shop.url());
        assertThat(stranger.refused(401, "GET", DESK + "/rules", null)).isNotEmpty();
        assertThat(stranger.refused(401, "GET", DESK + "/quality", null)).isNotEmpty();
    }

    private static Map<String, Object> redirect(String query, String path) {
        return Map.of("type", "Redirect", "query", query, "path", path);
    }

    private static Map<String, Object> placement(
            String query, List<String> pinned, List<String> buried) {
        return Map.of(
                "type",
                "Placement",
                "query",
                query,
                "pinned",
                pinned,
                "boosted",
                List.of(),
                "buried",
                buried);
    }

    private static void saved(UUID id, Map<String, Object> content) {
        clerk.put(DESK + "/rules/" + id, Map.of("content", content, "version", 0));
    }

    private static String refused(Map<String, Object> content) {
        return refused(400, content);
    }

    private static String refused(int status, Map<String, Object> content) {
        return clerk.refused(
                status,
                "PUT",
                DESK + "/rules/" + UUID.randomUUID(),
                Map.of("content", content, "version", 0));
    }

    private static List<String> all(String text) {
        List<String> all = new ArrayList<>();
        for (int page = 1; ; page++) {
            List<String> some = found(text, page);
            if (some.isEmpty()) {
                return all;
            }
            all.addAll(some);
        }
    }

    private static List<String> found(String text, int page) {
        List<String> ids = new ArrayList<>();
        JsonNode items =
                clerk.get("/api/v1/search?market=us&locale=en&size=2&q=" + text + "&page=" + page)
                        .get("items");
        items.forEach(item -> ids.add(item.get("id").asString()));
        return ids;
    }
}
