package io.entrepot.customs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.customs.CannotQuote;
import io.entrepot.customs.Certainty;
import io.entrepot.customs.Destination;
import io.entrepot.customs.Incoterm;
import io.entrepot.customs.LandedCost;
import io.entrepot.customs.PriceBasis;
import io.entrepot.customs.RestrictedGoods;
import io.entrepot.customs.RestrictionRequest;
import io.entrepot.customs.RestrictionResult;
import io.entrepot.kernel.Money;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The demo shop's goods: complete, and quotable in each of its markets. */
class DemoGoodsTest {
    private static final List<String> LANGUAGES =
            List.of("en", "de", "ja", "pt-BR", "zh-Hant", "zh-Hans", "ar");
    private final List<JsonNode> products = products();
    private final JsonNode markets = read("/demo/markets.json").get("markets");

    @Test
    void every_variant_can_be_quoted_in_every_market() {
        List<String> failures = new ArrayList<>();
        int quotes = 0;
        for (JsonNode market : markets) {
            for (JsonNode product : products) {
                for (JsonNode variant : product.get("variants")) {
                    quotes++;
                    if (quoting(market, product, variant).ask() instanceof CannotQuote cannot) {
                        failures.add(
                                market.get("code").asString()
                                        + " "
                                        + variant.get("sku").asString()
                                        + " "
                                        + cannot.code());
                    }
                }
            }
        }
        assertThat(failures).isEmpty();
        assertThat(quotes).isEqualTo(7 * 231);
    }

    @Test
    void the_german_and_british_market_promise_everything_within_their_thresholds() {
        for (String code : List.of("de", "gb")) {
            JsonNode market = market(code);
            for (JsonNode product : products) {
                for (JsonNode variant : product.get("variants")) {
                    LandedCost quote = quoting(market, product, variant).quote();
                    assertThat(quote.certainty())
                            .as(variant.get("sku").asString())
                            .isEqualTo(Certainty.GUARANTEED);
                    assertThat(quote.incoterm()).isEqualTo(Incoterm.DDP);
                }
            }
        }
    }

    @Test
    void only_the_power_bank_may_not_leave_shenzhen() {
        List<String> stopped = new ArrayList<>();
        for (JsonNode product : products) {
            RestrictionRequest request =
                    new RestrictionRequest(
                            new Destination("JP", null, null),
                            "CN",
                            null,
                            LocalDate.of(2026, 11, 23),
                            List.of(
                                    new RestrictedGoods(
                                            "1",
                                            product.get("hsCode").asString(),
                                            product.get("originCountry").asString(),
                                            Set.of(
                                                    "battery-"
                                                            + product.get("batteryKind")
                                                                    .asString()))));
            if (new Restrictions(Quoting.RULES).judge(request)
                    instanceof RestrictionResult.MayNotGo) {
                stopped.add(product.get("slug").asString());
            }
        }
        assertThat(stopped).containsExactly("power-bank-10000");
    }

    @Test
    void every_product_is_told_in_seven_languages_and_priced_in_six_markets() {
        assertThat(products).hasSize(120);
        for (JsonNode product : products) {
            String slug = product.get("slug").asString();
            for (String language : LANGUAGES) {
                JsonNode text = product.get("texts").path(language);
                assertThat(text.path("name").asString("")).as(slug + language).isNotBlank();
                assertThat(text.path("description").asString("").length())
                        .as(slug + language)
                        .isGreaterThan(30);
            }
            for (JsonNode variant : product.get("variants")) {
                assertThat(variant.get("prices").propertyNames()).as(slug).hasSize(7);
                assertThat(variant.get("weightGrams").asInt()).as(slug).isPositive();
            }
        }
    }

    @Test
    void trade_item_numbers_are_of_the_restricted_range_and_their_check_digit_is_right() {
        for (JsonNode product : products) {
            for (JsonNode variant : product.get("variants")) {
                String gtin = variant.path("gtin").asString("");
                if (!gtin.isEmpty()) {
                    assertThat(gtin).matches("2\\d{12}");
                    assertThat(weighted(gtin) % 10).as(gtin).isZero();
                }
            }
        }
    }

    private static int weighted(String gtin) {
        int sum = 0;
        for (int i = 0; i < gtin.length(); i++) {
            sum += (gtin.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return sum;
    }

    private Quoting quoting(JsonNode market, JsonNode product, JsonNode variant) {
        String code = market.get("code").asString();
        String currency = market.get("currency").asString();
        Quoting quoting =
                Quoting.to(market.get("countries").get(0).asString(), currency)
                        .merchantBears(market.get("merchantBearsDifference").asBoolean())
                        .rate("USD", "BRL", "5.1241");
        market.get("schemes").forEach(scheme -> quoting.holding(scheme.asString()));
        JsonNode like = market.path("pricesLike");
        String priced = like.isMissingNode() ? code : like.get("market").asString();
        BigDecimal factor = new BigDecimal(like.path("factor").asString("1"));
        Money price =
                new Money(
                        BigDecimal.valueOf(variant.get("prices").get(priced).asLong())
                                .multiply(factor)
                                .longValue(),
                        java.util.Currency.getInstance(currency));
        PriceBasis basis = PriceBasis.valueOf(market.get("priceBasis").asString());
        return quoting.goods(product.get("hsCode").asString(), 1, price, basis);
    }

    private JsonNode market(String code) {
        for (JsonNode market : markets) {
            if (market.get("code").asString().equals(code)) {
                return market;
            }
        }
        throw new AssertionError(code);
    }

    private static List<JsonNode> products() {
        List<JsonNode> all = new ArrayList<>();
        for (JsonNode category : read("/demo/categories.json").get("categories")) {
            String file = "/demo/products/" + category.get("slug").asString() + ".json";
            read(file).get("products").forEach(all::add);
        }
        return all;
    }

    private static JsonNode read(String path) {
        try (var in = DemoGoodsTest.class.getResourceAsStream(path)) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(in).readAllBytes());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
