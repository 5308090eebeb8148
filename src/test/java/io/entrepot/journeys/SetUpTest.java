package io.entrepot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.platform.json.Json;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The doors by which a shop is set up, over HTTP, on a live shop with nothing in it. */
@Tag("slow")
class SetUpTest {
    private static final String HOUSE = "/api/v1/console/";
    private static final Map<String, Object> WAREHOUSE =
            Map.of("name", "Shenzhen", "kind", "OWN", "country", "CN", "city", "Shenzhen");

    @RegisterExtension static final EmptyShop HERE = new EmptyShop();
    private static Clerk clerk;

    @BeforeAll
    static void enter() {
        clerk = HERE.owner();
    }

    @Test
    void the_first_hour_notices_a_warehouse_by_itself() {
        clerk.put(HOUSE + "warehouses/SZX", WAREHOUSE);
        assertThat(clerk.get(HOUSE + "warehouses").toString()).contains("\"code\":\"SZX\"");
        for (JsonNode step : clerk.get(HOUSE + "first-hour").get("steps")) {
            if (step.get("key").asString().equals("warehouse")) {
                assertThat(step.get("state").asString()).isEqualTo("DONE");
                return;
            }
        }
        throw new AssertionError("The list has no such step");
    }

    @Test
    void services_are_replaced_over_the_version_that_was_seen_and_no_other() {
        String seen = clerk.get(HOUSE + "shipping/tariffs").get("version").asString();
        JsonNode now =
                clerk.put(
                        HOUSE + "shipping/tariffs",
                        Map.of("version", seen, "services", List.of(service("AIR", 2_500))));
        assertThat(now.get("version").asString()).isNotEqualTo(seen);

        assertThat(
                        clerk.refused(
                                409,
                                "PUT",
                                HOUSE + "shipping/tariffs",
                                Map.of("version", seen, "services", List.of())))
                .isEqualTo("changed_meanwhile");
        assertThat(
                        clerk.refused(
                                400,
                                "PUT",
                                HOUSE + "shipping/tariffs",
                                Map.of(
                                        "version",
                                        now.get("version").asString(),
                                        "services",
                                        List.of(service("AIR", -1)))))
                .isEqualTo("invalid_tariffs");
    }

    private static Map<String, Object> service(String code, int priceMinor) {
        return Json.LENIENT.readValue(
                """
                {"code":"%s","carrier":"Gulf Parcels","mode":"COURIER","names":{},"currency":"AED",
                 "divisor":null,"fuel":0,"roundUpToGrams":100,"dutiesPaid":true,"batteries":[],
                 "maxGrams":20000,"maxSideMm":1000,"maxSidesSumMm":2000,"zones":[{"code":"Z1",
                 "warehouses":["SZX"],"countries":["AE"],"mode":null,"minDays":5,"maxDays":9,
                 "breaks":[{"upToGrams":500,"priceMinor":%d}],"stepGrams":500,"stepMinor":1000,
                 "remoteMinor":0,"remotePostcodePrefixes":[]}]}
                """
                        .formatted(code, priceMinor),
                new tools.jackson.core.type.TypeReference<Map<String, Object>>() {});
    }

    @Test
    void a_category_is_named_in_its_languages_moved_and_let_go_of_when_nothing_hangs_on_it() {
        String path = HOUSE + "categories/";
        clerk.put(path + "kitchen", category(null, "Kitchen"));
        JsonNode mugs = clerk.put(path + "mugs", category("kitchen", "Mugs"));
        assertThat(mugs.get("names").get("ar").asString()).isEqualTo("أكواب");
        assertThat(clerk.refused(409, "DELETE", path + "kitchen", null))
                .isEqualTo("category_in_use");
        assertThat(clerk.refused(409, "POST", path + "kitchen/place", place("mugs")))
                .isEqualTo("category_cycle");
        clerk.post(path + "mugs/place", Map.of("place", 0));
        clerk.post(path + "mugs/address", Map.of("slug", "cups"));
        clerk.delete(path + "kitchen");
        assertThat(clerk.get(HOUSE + "categories").toString())
                .contains("\"slug\":\"cups\"")
                .doesNotContain("kitchen");
        assertThat(clerk.get(HOUSE + "audit").toString()).contains("category.saved");
    }

    private static Map<String, Object> category(String parent, String english) {
        Map<String, String> names = Map.of("en", english, "ar", "أكواب");
        return parent == null
                ? Map.of("position", 1, "names", names)
                : Map.of("parent", parent, "position", 1, "names", names);
    }

    private static Map<String, Object> place(String parent) {
        return Map.of("parent", parent, "place", 0);
    }

    @Test
    void a_country_says_what_is_usual_there() {
        for (JsonNode country : clerk.get(HOUSE + "countries").get("items")) {
            if (country.get("code").asString().equals("AE")) {
                assertThat(country.get("currency").asString()).isEqualTo("AED");
                assertThat(country.get("language").asString()).isEqualTo("ar");
                return;
            }
        }
        throw new AssertionError("The Emirates are missing");
    }

    @Test
    void cash_on_delivery_can_be_chosen_where_no_provider_is_set_up() {
        JsonNode choices =
                clerk.get(HOUSE + "payment/choices?country=AE&currency=AED").get("items");
        assertThat(choices).hasSize(1);
        assertThat(choices.get(0).get("code").asString()).isEqualTo("cod");
        assertThat(choices.get(0).get("name").asString()).isEqualTo("Cash on delivery");
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, warehouses/x, '{\"name\":\"A\",\"kind\":\"OWN\",\"country\":\"CN\",\"city\":\"B\"}',"
                + " invalid_warehouse",
        "PUT, warehouses/SZX, '{\"name\":\""
                + " \",\"kind\":\"OWN\",\"country\":\"CN\",\"city\":\"B\"}', invalid_warehouse",
        "PUT, warehouses/SZX,"
                + " '{\"name\":\"A\",\"kind\":\"OWN\",\"country\":\"XX\",\"city\":\"B\"}',"
                + " invalid_warehouse",
        "PUT, categories/Mugs, '{\"position\":1,\"names\":{\"en\":\"Mugs\"}}', slug_invalid",
        "PUT, categories/mugs, '{\"position\":1,\"names\":{}}', name_length",
        "GET, payment/choices?country=AE&currency=XQX, , unknown_currency"
    })
    void what_cannot_be_is_refused_by_its_code(
            String method, String path, String body, String code) {
        Object sent =
                body == null
                        ? null
                        : Json.LENIENT.readValue(
                                body,
                                new tools.jackson.core.type.TypeReference<
                                        Map<String, Object>>() {});
        assertThat(clerk.refused(400, method, HOUSE + path, sent)).isEqualTo(code);
    }

    @Test
    void a_file_that_is_no_picture_is_refused() {
        assertThat(clerk.upload("no picture".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo("picture_unreadable");
    }

    @Test
    void nobody_sets_a_shop_up_without_an_account() {
        Shopper shopper = new Shopper(HERE.url(), Place.GERMANY);
        for (String path : List.of("warehouses", "categories", "countries", "shipping/tariffs")) {
            assertThat(shopper.get(HOUSE + path).status()).as(path).isEqualTo(401);
        }
        assertThat(
                        shopper.send(
                                        "PUT",
                                        HOUSE + "warehouses/" + UUID.randomUUID(),
                                        WAREHOUSE,
                                        Map.of())
                                .status())
                .isEqualTo(401);
    }
}
