package io.entrepot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Promotions as staff list, try and hand out, over HTTP. */
@Tag("slow")
class PromotionDeskTest {
    private static final String PROMOTIONS = "/api/v1/console/promotions";
    private static final String TRIALS = "/api/v1/console/simulations";
    private static final Map<String, Object> TERMS =
            Map.of(
                    "basis",
                    "GROSS",
                    "bearer",
                    "PLATFORM",
                    "sellerBasisPoints",
                    0,
                    "mostOff",
                    List.of());
    private static final Map<String, Object> ALWAYS = Map.of("type", "AllOf", "parts", List.of());

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
    void a_draft_is_tried_before_it_is_published_down_to_the_cent_of_each_line() {
        costs(teapot(), "5.00");
        JsonNode tried = clerk.post(TRIALS, trial(Map.of("draft", draft("Tenth", "cart", 1_000))));
        JsonNode line = tried.get("lines").get(0);
        BigDecimal shown = amount(line.get("shown"));
        BigDecimal off = BigDecimal.ZERO;
        for (JsonNode part : line.get("off")) {
            off = off.add(amount(part.get("off")));
        }
        assertThat(off).isEqualByComparingTo(shown.movePointLeft(1));
        assertThat(amount(line.get("toPay"))).isEqualByComparingTo(shown.subtract(off));
        assertThat(amount(line.get("left"))).isPositive();
        assertThat(verdicts(tried)).containsEntry("Tenth", "applied");
        assertThat(clerk.get(PROMOTIONS + "?q=Tenth").get("items")).isEmpty();
    }

    @Test
    void nothing_is_sold_below_the_margin_that_a_promotion_must_leave() {
        costs(teapot(), "5.00");
        Map<String, Object> half = new HashMap<>(TERMS);
        half.put("marginFloorBasisPoints", 5_000);
        Map<String, Object> draft = new HashMap<>(draft("Nearly all", "cart", 9_500));

        JsonNode careless = clerk.post(TRIALS, trial(Map.of("draft", draft))).get("lines").get(0);
        draft.put("terms", half);
        JsonNode careful = clerk.post(TRIALS, trial(Map.of("draft", draft))).get("lines").get(0);

        assertThat(careless.get("percentLeft").asDouble()).isLessThan(50);
        assertThat(careful.get("percentLeft").asDouble()).isBetween(50.0, 50.5);
    }

    @Test
    void a_draft_does_nothing_outside_its_window() {
        Map<String, Object> later = new HashMap<>(draft("Later", "cart", 1_000));
        later.put("startsAt", "2100-01-01T00:00:00Z");
        assertThat(verdicts(clerk.post(TRIALS, trial(Map.of("draft", later)))))
                .containsEntry("Later", "not_yet");
        Map<String, Object> then = Map.of("draft", later, "at", "2100-01-02T00:00:00Z");
        assertThat(verdicts(clerk.post(TRIALS, trial(then)))).containsEntry("Later", "applied");
    }

    @Test
    void a_code_is_tried_as_at_the_cart_and_an_unknown_one_is_refused() {
        Map<String, Object> welcome = Map.of("codes", List.of("welcome10"), "firstOrder", true);
        assertThat(verdicts(clerk.post(TRIALS, trial(welcome))))
                .containsEntry("Welcome coupon", "applied");
        Map<String, Object> unknown = trial(Map.of("codes", List.of("NOSUCHCODE")));
        assertThat(clerk.refused(422, "POST", TRIALS, unknown)).isEqualTo("coupon_unknown");
    }

    @Test
    void a_cart_of_nothing_and_one_too_large_are_not_tried() {
        assertThat(clerk.refused(400, "POST", TRIALS, trial(Map.of("items", List.of()))))
                .isEqualTo("bad_simulation");
        List<Object> many = new ArrayList<>();
        for (int i = 0; i < 51; i++) {
            many.add(Map.of("variantId", UUID.randomUUID(), "quantity", 1));
        }
        assertThat(clerk.refused(400, "POST", TRIALS, trial(Map.of("items", many))))
                .isEqualTo("bad_simulation");
    }

    @Test
    void the_list_is_sorted_behind_a_key_and_says_what_budgets_have_spent() {
        saved("Zebra", "AUTOMATIC", 7);
        saved("Aardvark", "AUTOMATIC", 9);
        List<String> names = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = clerk.get(PROMOTIONS + "?sort=name&limit=2" + after);
            page.get("items").forEach(row -> names.add(name(row)));
            JsonNode next = page.get("next");
            after = next == null || next.isNull() ? "" : "&after=" + next.asString();
        } while (!after.isEmpty());
        assertThat(names)
                .contains("Aardvark", "Zebra")
                .isSortedAccordingTo(String::compareToIgnoreCase);
        assertThat(names).doesNotHaveDuplicates();
        JsonNode first = clerk.get(PROMOTIONS + "?sort=-priority&limit=1").get("items").get(0);
        assertThat(name(first)).isEqualTo("Aardvark");
        JsonNode spent = first.get("spent").get(0);
        assertThat(spent.get("off").get("minor").asLong()).isZero();
        assertThat(spent.get("budget").get("minor").asLong()).isEqualTo(5_000);
        assertThat(clerk.refused(400, "GET", PROMOTIONS + "?sort=body", null))
                .isEqualTo("bad_sort");
    }

    @Test
    void codes_are_made_behind_a_word_found_by_their_labels_and_come_as_a_guarded_file() {
        String coupons = PROMOTIONS + "/" + saved("Letter", "COUPON", 0) + "/coupons";
        Map<String, Object> batch = Map.of("batchId", UUID.randomUUID(), "count", 3);
        Map<String, Object> behind = new HashMap<>(batch);
        behind.put("prefix", "spring");
        JsonNode codes = clerk.post(coupons, behind).get("codes");
        assertThat(codes).hasSize(3);
        codes.forEach(code -> assertThat(code.asString()).startsWith("SPRING-"));
        String label =
                "…" + codes.get(0).asString().substring(codes.get(0).asString().length() - 4);
        String found = clerk.get(coupons + "?text=" + label.substring(1)).get("items").toString();
        assertThat(found).contains(label);
        String file = new String(clerk.file(coupons + "/export.csv"), StandardCharsets.UTF_8);
        assertThat(file).startsWith("\uFEFFcoupon,batch,").contains(label);
        assertThat(file).doesNotContain(codes.get(0).asString());
        behind.put("batchId", UUID.randomUUID());
        behind.put("prefix", "=1+1");
        assertThat(clerk.refused(422, "POST", coupons, behind)).isEqualTo("bad_coupon_code");
    }

    private static void costs(JsonNode variant, String dollars) {
        Map<String, Object> row =
                Map.of("sku", variant.get("sku").asString(), "fromQuantity", 1, "price", dollars);
        clerk.post(
                "/api/v1/console/price-lists/cost/changes",
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "market",
                        "us",
                        "rows",
                        List.of(row),
                        "reason",
                        "What the last delivery cost"));
    }

    private static String saved(String name, String trigger, int priority) {
        Map<String, Object> entry = new HashMap<>(draft(name, "cart", 500));
        entry.put(
                "stacking",
                Map.of(
                        "group",
                        "cart",
                        "priority",
                        priority,
                        "exclusive",
                        false,
                        "excludes",
                        List.of()));
        entry.put("trigger", trigger);
        entry.put("limits", Map.of("budgets", List.of(Map.of("minor", 5_000, "currency", "EUR"))));
        entry.put("version", 0);
        String id = UUID.randomUUID().toString();
        clerk.put(PROMOTIONS + "/" + id, entry);
        return id;
    }

    private static Map<String, Object> draft(String name, String group, int basisPoints) {
        return Map.of(
                "name",
                name,
                "titles",
                Map.of("en", name),
                "condition",
                ALWAYS,
                "effect",
                Map.of("type", "Percent", "on", Map.of(), "basisPoints", basisPoints),
                "stacking",
                Map.of("group", group, "priority", 0, "exclusive", false, "excludes", List.of()),
                "terms",
                TERMS);
    }

    /** A teapot in Germany, and what else is to be tried with it. */
    private static Map<String, Object> trial(Map<String, Object> more) {
        String variant = teapot().get("variantId").asString();
        Map<String, Object> trial = new HashMap<>();
        trial.put("market", "de");
        trial.put("country", "DE");
        trial.put("items", List.of(Map.of("variantId", variant, "quantity", 1)));
        trial.putAll(more);
        return trial;
    }

    private static JsonNode teapot() {
        return clerk.get("/api/v1/console/stock?text=TEAPOT").get("items").get(0);
    }

    private static Map<String, String> verdicts(JsonNode tried) {
        Map<String, String> verdicts = new HashMap<>();
        for (JsonNode each : tried.get("promotions")) {
            verdicts.put(each.get("name").asString(), each.get("code").asString());
        }
        return verdicts;
    }

    private static String name(JsonNode row) {
        return row.get("promotion").get("name").asString();
    }

    private static BigDecimal amount(JsonNode money) {
        return new BigDecimal(money.get("amount").asString());
    }
}
