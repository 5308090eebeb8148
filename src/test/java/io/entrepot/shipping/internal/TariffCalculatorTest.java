package io.entrepot.shipping.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.catalog.BatteryKind;
import io.entrepot.kernel.Money;
import io.entrepot.shipping.SaveTariffs;
import io.entrepot.shipping.SaveTariffs.Break;
import io.entrepot.shipping.SaveTariffs.Service;
import io.entrepot.shipping.SaveTariffs.Zone;
import io.entrepot.shipping.ShippingOption;
import io.entrepot.shipping.ShippingQuery;
import io.entrepot.shipping.ShippingQuery.Piece;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

class TariffCalculatorTest {
    private static final Currency CNY = Currency.getInstance("CNY");

    private final TariffCalculator calculator =
            new TariffCalculator(new SaveTariffs("t1", List.of(express(), post())));

    /** 50 × 68 × 38 cm over 5,000 is 25.84 kg, charged as 26 (goodhopefreight.com, 2026). */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # quantity, grams, length, width, height, chargeable
                    1,          12000, 500,    680,   380,    26000
                    1,           1150, 230,    180,   170,     1500
                    1,           2000, 100,    100,   100,     2000
                    1,           2001, 100,    100,   100,     2500
                    3,            300, 100,    100,   100,     1000
                    2,           1000, 200,    200,   200,     3500
                    1,              1,   1,      1,     1,      500
                    """)
    void charges_the_larger_of_weight_and_volume_rounded_up(
            int quantity, int grams, int length, int width, int height, long chargeable) {
        Parcel parcel = Parcel.of(List.of(new Piece(quantity, grams, length, width, height)));
        assertThat(TariffCalculator.chargeable(express(), parcel)).isEqualTo(chargeable);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # grams, postcode, parts
                      500,   10115,    base 10000 fuel 1750
                      501,   10115,    base 13000 fuel 2275
                     1001,   10115,    base 17000 fuel 2975
                     1501,   10115,    base 21000 fuel 3675
                      500,   25863,    base 10000 fuel 1750 remote 19000
                      500,   258 63,   base 10000 fuel 1750 remote 19000
                      500,   2586,     base 10000 fuel 1750
                    """)
    void prices_first_break_further_steps_fuel_and_remote_places(
            int grams, String postcode, String parts) {
        ShippingOption express = option("EXPRESS", query(grams, postcode, Set.of()));
        assertThat(
                        express.parts().stream()
                                .map(part -> part.kind() + " " + part.amount().minor())
                                .collect(Collectors.joining(" ")))
                .isEqualTo(parts);
    }

    @Test
    void offers_the_cheapest_first_and_says_why() {
        List<ShippingOption> options = calculator.options(query(400, "10115", Set.of()));
        assertThat(options).extracting(ShippingOption::service).containsExactly("POST", "EXPRESS");
        assertThat(options.getFirst().price()).isEqualTo(new Money(3800, CNY));
        assertThat(options.getFirst().chargeableGrams()).isEqualTo(400);
        assertThat(options.getFirst().tariffVersion()).isEqualTo("t1");
    }

    @Test
    void leaves_out_services_that_do_not_take_the_parcel() {
        assertThat(calculator.options(query(2001, "10115", Set.of())))
                .extracting(ShippingOption::service)
                .containsExactly("EXPRESS");
        assertThat(calculator.options(query(400, "10115", Set.of(BatteryKind.CONTAINED))))
                .extracting(ShippingOption::service)
                .containsExactly("EXPRESS");
        assertThat(calculator.options(query(400, "10115", Set.of(BatteryKind.ALONE)))).isEmpty();
        assertThat(calculator.options(query(40_000, "10115", Set.of()))).isEmpty();
        assertThat(
                        calculator.options(
                                new ShippingQuery(
                                        "WAW", "PL", "DE", null, List.of(piece(400)), Set.of())))
                .isEmpty();
        assertThat(
                        calculator.options(
                                new ShippingQuery(
                                        "SZX", "CN", "KP", null, List.of(piece(400)), Set.of())))
                .isEmpty();
    }

    @Test
    void leaves_out_services_for_which_the_parcel_is_too_long() {
        Piece rod = new Piece(1, 400, 900, 20, 20);
        assertThat(
                        calculator.options(
                                new ShippingQuery("SZX", "CN", "DE", null, List.of(rod), false)))
                .extracting(ShippingOption::service)
                .containsExactly("EXPRESS");
    }

    @Property
    void parts_add_up_to_the_price(
            @ForAll @IntRange(min = 1, max = 30_000) int grams,
            @ForAll @IntRange(min = 1, max = 1_000) int side) {
        Piece piece = new Piece(1, grams, side, 10, 10);
        calculator
                .options(new ShippingQuery("SZX", "CN", "DE", "25863", List.of(piece), false))
                .forEach(
                        option ->
                                assertThat(
                                                option.parts().stream()
                                                        .mapToLong(part -> part.amount().minor())
                                                        .sum())
                                        .isEqualTo(option.price().minor()));
    }

    private ShippingOption option(String service, ShippingQuery query) {
        return calculator.options(query).stream()
                .filter(option -> option.service().equals(service))
                .findFirst()
                .orElseThrow();
    }

    private static ShippingQuery query(
            int grams, @Nullable String postcode, Set<BatteryKind> batteries) {
        return new ShippingQuery("SZX", "CN", "DE", postcode, List.of(piece(grams)), batteries);
    }

    private static Piece piece(int grams) {
        return new Piece(1, grams, 100, 50, 20);
    }

    static Service express() {
        return new Service(
                "EXPRESS",
                "Example Express",
                "COURIER",
                Map.of("en", "Express"),
                CNY,
                5000,
                new BigDecimal("0.175"),
                500,
                true,
                Set.of(BatteryKind.CONTAINED, BatteryKind.PACKED),
                30_000,
                1_200,
                3_000,
                List.of(
                        zone(
                                List.of(new Break(500, 10_000), new Break(1000, 13_000)),
                                List.of("25863"))));
    }

    static Service post() {
        return new Service(
                "POST",
                "Example Post",
                "POST",
                Map.of("en", "Post"),
                CNY,
                null,
                BigDecimal.ZERO,
                1,
                false,
                Set.of(),
                2_000,
                600,
                900,
                List.of(zone(List.of(new Break(500, 3_800)), List.of())));
    }

    private static Zone zone(List<Break> breaks, List<String> remote) {
        return new Zone(
                "EU",
                List.of("SZX"),
                List.of("DE"),
                null,
                3,
                5,
                breaks,
                500,
                4_000,
                19_000,
                remote);
    }
}
