package io.entrepot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.platform.json.Json;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** The journeys against the whole program in one process, on its own embedded database. */
@Tag("slow")
class OneProcessTest {
    @TempDir static Path folder;
    private static ShopProcess shop;

    @BeforeAll
    static void open() {
        shop = ShopProcess.in(folder).start();
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    @Test
    void somebody_in_germany_buys_the_operator_ships_and_the_books_are_right() {
        new MainJourney(shop.url(), shop.data()).walk();
        assertThat(shop.command("verify", "--data=" + shop.data())).isZero();
    }

    @Test
    void who_bought_and_who_works_here_may_ask_why_it_costs_what_it_costs() {
        new WhyJourney(shop.url(), shop.data()).walk();
    }

    @Test
    void what_is_transferred_pays_and_what_does_not_fit_waits_for_a_person() {
        new TransferJourney(shop.url(), shop.data()).walk();
        assertThat(shop.command("verify", "--data=" + shop.data())).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "BRITAIN, GBP, DDP, false",
        "AMERICA, USD, DDP, true",
        "JAPAN, JPY, DDP, false",
        "BRAZIL, BRL, DDP, false",
        "TAIWAN, TWD, DDP, true"
    })
    void every_market_sells_in_its_currency_by_its_rules(
            String name, String currency, String incoterm, boolean estimated) {
        Place place =
                switch (name) {
                    case "BRITAIN" -> Place.BRITAIN;
                    case "AMERICA" -> Place.AMERICA;
                    case "JAPAN" -> Place.JAPAN;
                    case "BRAZIL" -> Place.BRAZIL;
                    default -> Place.TAIWAN;
                };
        Shopper shopper = new Shopper(shop.url(), place);
        JsonNode checkout = shopper.checkout(shopper.cart("stoneware-teapot-600", "vacuum-flask"));
        JsonNode quote = checkout.get("quote");
        assertThat(quote.get("total").get("currency").asString()).isEqualTo(currency);
        assertThat(quote.get("incoterm").asString()).isEqualTo(incoterm);
        boolean estimate = false;
        for (JsonNode amount : quote.get("amounts")) {
            estimate |= amount.get("estimate").asBoolean();
        }
        assertThat(estimate).isEqualTo(estimated);
        JsonNode completion = shopper.complete(checkout);
        shopper.pay(completion);
        shopper.orderOnceItIs(completion.get("order"), "order", "CONFIRMED");
    }

    /** The description that clients are made from is the one that the program gives. */
    @Test
    void the_committed_description_of_the_interface_is_the_served_one() throws IOException {
        Shopper shopper = new Shopper(shop.url(), Place.GERMANY);
        JsonNode served = shopper.get("/v3/api-docs").body();
        Path committed =
                Path.of(System.getProperty("entrepot.basedir", "."), "web/client/openapi.json");
        assertThat(described(served)).isEqualTo(described(Json.LENIENT.readTree(committed)));
    }

    /** Where a shop is served from is not part of what it serves. */
    private static Map<String, JsonNode> described(JsonNode description) {
        return Map.of(
                "paths", description.get("paths"),
                "schemas", description.get("components").get("schemas"));
    }

    @Test
    void a_power_bank_may_not_fly_and_the_shopper_hears_why() {
        Shopper shopper = new Shopper(shop.url(), Place.GERMANY);
        JsonNode cart = shopper.cart("power-bank-10000", "stoneware-teapot-600");
        JsonNode quote =
                shopper.get("/api/v1/carts/" + cart.get("id").asString() + "?quoted=true")
                        .body()
                        .get("quote");
        assertThat(quote.get("state").asString()).isEqualTo("CANNOT_QUOTE");
        assertThat(quote.get("reasons").get(0).get("text").asString()).isNotBlank();
    }

    @Test
    void the_same_key_answers_the_same_and_another_body_is_refused() {
        Shopper shopper = new Shopper(shop.url(), Place.GERMANY);
        JsonNode checkout = shopper.checkout(shopper.cart("desk-mat", "vacuum-flask"));
        String key = UUID.randomUUID().toString();

        JsonNode first = Shopper.expect(200, shopper.complete(checkout, key));
        JsonNode again = Shopper.expect(200, shopper.complete(checkout, key));
        assertThat(again).isEqualTo(first);
        assertThat(
                        shopper.send(
                                        "POST",
                                        "/api/v1/checkouts/"
                                                + checkout.get("id").asString()
                                                + "/complete",
                                        Map.of("newAttempt", true),
                                        Map.of("Idempotency-Key", key))
                                .status())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | /api/v1/carts | {\"market\":\"de\",\"locale\":\"de-DE\",\"price\":1} | 400"
                        + " | unknown_field",
                "POST | /api/v1/carts | {\"market\":\"xx\",\"locale\":\"de-DE\"} | 404 |"
                        + " unknown_market",
                "POST | /api/v1/carts | {\"market\":\"de\",\"country\":\"BR\",\"locale\":\"de-DE\"}"
                        + " | 422 | country_not_served",
                "POST | /api/v1/carts | {\"market\":7,\"locale\":\"de-DE\"} | 400 | wrong_type",
                "POST | /api/v1/carts | {\"market\" | 400 | not_json",
                "POST | /api/v1/carts | {\"market\":\"de\"} | 400 | field_missing",
                "POST | /api/v1/carts | {\"market\":null,\"locale\":\"de-DE\"} | 400 |"
                        + " field_missing",
                "GET | /api/v1/carts/not-a-uuid | | 400 | wrong_type",
                "GET | /api/v1/carts/01920000-0000-7000-8000-000000000000 | | 404 | not_found",
                "GET | /api/v1/orders/01920000-0000-7000-8000-000000000000 | | 404 | not_found",
                "GET | /doors/market/markets | | 404 | ",
                "GET | /api/v1/console/orders | | 401 | "
            })
    void bad_input_is_refused_with_a_code(
            String method, String path, String body, int status, String code) {
        Shopper shopper = new Shopper(shop.url(), Place.GERMANY);
        Shopper.Answer answer =
                shopper.send(method, path, body == null ? null : new Shopper.Raw(body));
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(status);
        if (code != null) {
            assertThat(answer.body().get("code").asString()).isEqualTo(code);
            assertThat(answer.body().get("title").asString()).isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "1000000000"})
    void absurd_quantities_are_refused(int quantity) {
        Shopper shopper = new Shopper(shop.url(), Place.GERMANY);
        JsonNode cart = shopper.cart("desk-mat", "vacuum-flask");
        Shopper.Answer answer =
                shopper.send(
                        "POST",
                        "/api/v1/carts/" + cart.get("id").asString() + "/lines",
                        Map.of("variantId", shopper.variantOf("desk-mat"), "quantity", quantity));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().get("code").asString()).isEqualTo("quantity_out_of_range");
    }
}
