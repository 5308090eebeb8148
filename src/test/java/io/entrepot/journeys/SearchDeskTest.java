package io.entrepot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
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
                List.of("//evil.example", "https://evil.example", "/\\evil", "/a/../b")) {
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
