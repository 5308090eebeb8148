package io.entrepot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.kernel.Ids;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The doors that say why something costs what it costs, and to whom they open. */
final class WhyJourney {
    private static final String HOUSE = "/api/v1/console/";
    private static final Place GERMANY = Place.GERMANY.neighbour("why");

    private final Shopper shopper;
    private final Clerk operator;
    private final String shop;

    WhyJourney(String shop, Path data) {
        this.shop = shop;
        this.shopper = new Shopper(shop, GERMANY);
        this.operator = Clerk.operator(shop, data);
    }

    void walk() {
        JsonNode cart = shopper.cart("stoneware-teapot-600", "vacuum-flask");
        JsonNode checkout = shopper.checkout(cart);
        String cartWhy = HOUSE + "carts/" + cart.get("id").asString() + "/why";
        theCartSaysWhy(operator.get(cartWhy));

        JsonNode link = shopper.complete(checkout).get("order");
        String id = link.get("id").asString();
        theShopperIsTold(id, link.get("secret").asString());
        String orderWhy = HOUSE + "orders/" + id + "/why";
        staffAreToldFromWhat(operator.get(orderWhy));

        Clerk goods = withoutOrders();
        for (String kind : List.of("carts", "orders")) {
            String unknown = HOUSE + kind + "/" + Ids.next() + "/why";
            assertThat(operator.refused(404, "GET", unknown, null)).isEqualTo("not_found");
            assertThat(goods.refused(403, "GET", unknown, null))
                    .as("what one may not ask is not said to be missing")
                    .isEqualTo("not_allowed");
        }
        for (String path : List.of(cartWhy, orderWhy)) {
            assertThat(goods.refused(403, "GET", path, null)).isEqualTo("not_allowed");
            assertThat(shopper.get(path).status()).isEqualTo(401);
        }
    }

    private static void theCartSaysWhy(JsonNode why) {
        assertThat(why.get("quote").get("state").asString()).isEqualTo("QUOTED");
        assertThat(why.get("quote").get("total").get("amount").asString()).isEqualTo("115.79");
        assertThat(why.get("promotions").isArray()).isTrue();
    }

    private void theShopperIsTold(String id, String secret) {
        String path = "/api/v1/orders/" + id + "/why";
        for (Map<String, String> shown :
                List.of(Map.<String, String>of(), Map.of("Order-Secret", "A".repeat(43)))) {
            assertThat(shopper.send("GET", path, null, shown).status()).isEqualTo(404);
        }
        JsonNode why =
                Shopper.expect(
                        200, shopper.send("GET", path, null, Map.of("Order-Secret", secret)));
        partsMakeTheTotal(why);
        assertThat(why.toString())
                .as("in the words of the shopper")
                .contains("Der Preis in diesem Land", "je Warenposition", "Satz: 19\u00a0%")
                .doesNotContain("priceList", "facts", "ruleVersion");
    }

    private static void staffAreToldFromWhat(JsonNode why) {
        assertThat(why.get("same").asBoolean()).as("the rules make the same again").isTrue();
        JsonNode parts = why.get("parts");
        partsMakeTheTotal(parts);
        assertThat(parts.get("basis").get("ruleVersion").asString()).isNotBlank();
        for (JsonNode line : parts.get("lines")) {
            assertThat(line.get("trace").get("priceList").asString()).isEqualTo("de");
            assertThat(line.get("why").get(0).asString()).endsWith(".");
        }
        for (JsonNode amount : parts.get("amounts")) {
            assertThat(amount.get("facts").isObject()).isTrue();
        }
    }

    /** Shelf prices hold the tax, so their lines and the amounts make more than the total. */
    private static void partsMakeTheTotal(JsonNode why) {
        assertThat(why.get("total").get("amount").asString()).isEqualTo("115.79");
        assertThat(why.get("lines")).hasSize(2);
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode part : why.get("amounts")) {
            JsonNode money = part.get("amount").get("money");
            sum = sum.add(new BigDecimal(money.get("amount").asString()));
            assertThat(part.get("why").get(0).asString()).isNotBlank();
        }
        assertThat(sum).as("carriage, duty and tax").isEqualByComparingTo("37.05");
    }

    /** Somebody who works with goods and may see no order. */
    private Clerk withoutOrders() {
        JsonNode invited =
                operator.post(
                        HOUSE + "staff",
                        Map.of(
                                "name",
                                "Goods",
                                "email",
                                "goods-" + Ids.next() + "@shop.example",
                                "roles",
                                List.of("merchandiser")));
        String link = invited.get("link").asString();
        return Clerk.at(shop)
                .enter(
                        HOUSE + "join",
                        Map.of(
                                "token",
                                link.substring(link.indexOf("token=") + 6),
                                "password",
                                "nine lanterns by the door"));
    }
}
