package io.entrepot.offer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.catalog.BatteryKind;
import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.ProductText;
import io.entrepot.catalog.SaveCategory;
import io.entrepot.inventory.InventoryApi;
import io.entrepot.inventory.SaveWarehouse;
import io.entrepot.inventory.Warehouse;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Money;
import io.entrepot.market.Incoterm;
import io.entrepot.market.Market;
import io.entrepot.market.MarketApi;
import io.entrepot.market.SaveMarket;
import io.entrepot.market.SaveRates;
import io.entrepot.market.TaxDisplay;
import io.entrepot.offer.DraftedPrice;
import io.entrepot.offer.PriceDraft;
import io.entrepot.offer.PriceDraftApi;
import io.entrepot.offer.PriceEnding;
import io.entrepot.offer.PriceStrategy;
import io.entrepot.offer.ProductForm;
import io.entrepot.offer.ProductFormApi;
import io.entrepot.offer.SaveProductForm;
import io.entrepot.platform.TestModule;
import io.entrepot.pricing.PricingApi;
import io.entrepot.pricing.SetPrices;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** A mug of 18.90 with 19 % tax in it, which costs us 5 dollars at 0.90. */
class PriceDraftsTest {
    private static final Actor CLERK = Actor.staff("clerk");
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency USD = Currency.getInstance("USD");
    private static final PriceEnding CHARM = new PriceEnding(100, 99);

    private static final TestModule MODULE =
            TestModule.of(
                    "market",
                    "catalog",
                    "inventory",
                    "pricing",
                    "promotion",
                    "shipping",
                    "customs",
                    "offer");
    private static final PriceDraftApi DRAFTS = MODULE.get(PriceDraftApi.class);
    private static UUID mug;

    @BeforeAll
    static void furnish() {
        MODULE.get(CatalogApi.class)
                .saveCategory(new SaveCategory("mugs", null, 1, Map.of("en", "Mugs")));
        MODULE.get(InventoryApi.class)
                .saveWarehouse(
                        new SaveWarehouse(
                                new Warehouse(
                                        "SZX", "Shenzhen", Warehouse.Kind.OWN, "CN", "Shenzhen"),
                                CLERK));
        MODULE.get(MarketApi.class).saveMarket(new SaveMarket(germany(), 1, CLERK));
        MODULE.get(MarketApi.class)
                .saveRates(
                        new SaveRates(
                                "TEST",
                                30,
                                List.of(
                                        new SaveRates.Row(
                                                "t-1",
                                                USD,
                                                EUR,
                                                new BigDecimal("0.90"),
                                                LocalDate.parse("2026-11-22")))));
        ProductForm saved =
                MODULE.get(ProductFormApi.class)
                        .saveProductForm(new SaveProductForm(form(), CLERK));
        mug = Objects.requireNonNull(saved.variants().getFirst().id());
        set("rival", 1_750);
    }

    @AfterAll
    static void close() {
        MODULE.close();
    }

    @Test
    void a_price_leaves_what_tax_rate_fee_and_cost_leave() {
        DraftedPrice tried = draft(Money.of(1_890, "EUR"), null, null);
        DraftedPrice.Simulation left = Objects.requireNonNull(tried.simulation());
        assertThat(left.net()).isEqualTo(Money.of(1_588, "EUR"));
        assertThat(left.cost()).isEqualTo(Money.of(450, "EUR"));
        assertThat(left.fee()).isEqualTo(Money.of(57, "EUR"));
        assertThat(left.left())
                .isEqualTo(left.net().minus(left.duty()).minus(left.fee()).minus(left.cost()));
        assertThat(left.rateId()).contains("t-1");
        assertThat(tried.before()).isEqualTo(Money.of(1_890, "EUR"));
        assertThat(tried.notes()).isEmpty();
    }

    @Test
    void a_given_price_below_the_floor_is_marked_and_left() {
        DraftedPrice tried = draft(Money.of(600, "EUR"), null, 2_000);
        assertThat(tried.unit()).isEqualTo(Money.of(600, "EUR"));
        assertThat(tried.notes()).containsExactly("below_floor");
    }

    @Test
    void cost_plus_adds_the_share_and_the_tax_and_ends_as_it_should() {
        DraftedPrice tried = draft(null, new PriceStrategy.CostPlus(10_000), null);
        // 5 dollars are 4.50, doubled 9.00, with 19 % 10.71, and 10.99 is nearer than 9.99.
        assertThat(tried.unit()).isEqualTo(Money.of(1_099, "EUR"));
    }

    @Test
    void a_strategy_never_goes_below_the_floor() {
        DraftedPrice tried = draft(null, new PriceStrategy.Change(-8_000), 3_000);
        DraftedPrice.Simulation left = Objects.requireNonNull(tried.simulation());
        assertThat(tried.notes()).containsExactly("raised_to_floor");
        assertThat(left.percent()).isGreaterThanOrEqualTo(new BigDecimal("30.0"));
        Money raised = Objects.requireNonNull(tried.unit());
        assertThat(raised.minor() % 100).isEqualTo(99);
        DraftedPrice cheaper = draft(raised.minus(Money.of(100, "EUR")), null, 3_000);
        assertThat(cheaper.notes()).containsExactly("below_floor");
    }

    @Test
    void a_price_beside_a_rivals_follows_it_and_says_where_there_is_none() {
        assertThat(draft(null, new PriceStrategy.Relative("rival", -500), null).unit())
                .isEqualTo(Money.of(1_699, "EUR"));
        DraftedPrice none = draft(null, new PriceStrategy.Relative("nobody", 0), null);
        assertThat(none.unit()).isNull();
        assertThat(none.notes()).containsExactly("no_reference");
    }

    @Test
    void each_step_of_a_ladder_is_changed_from_what_it_costs_itself() {
        MODULE.get(PricingApi.class)
                .setPrices(
                        new SetPrices(
                                "ladder",
                                List.of(
                                        new SetPrices.Row(mug, Money.of(2_000, "EUR"), 1),
                                        new SetPrices.Row(mug, Money.of(1_500, "EUR"), 10)),
                                CLERK));
        List<DraftedPrice> tried =
                DRAFTS.draftPrices(
                        new PriceDraft(
                                "de",
                                "ladder",
                                List.of(
                                        new PriceDraft.Row(mug, 1, null),
                                        new PriceDraft.Row(mug, 10, null)),
                                new PriceStrategy.Change(-1_000),
                                null,
                                null,
                                0));
        assertThat(tried)
                .extracting(DraftedPrice::unit)
                .containsExactly(Money.of(1_800, "EUR"), Money.of(1_350, "EUR"));
    }

    private static DraftedPrice draft(
            @Nullable Money unit, @Nullable PriceStrategy strategy, @Nullable Integer floor) {
        return DRAFTS.draftPrices(
                        new PriceDraft(
                                "de",
                                "de",
                                List.of(new PriceDraft.Row(mug, 1, unit)),
                                strategy,
                                strategy == null ? null : CHARM,
                                floor,
                                300))
                .getFirst();
    }

    private static void set(String list, long minor) {
        MODULE.get(PricingApi.class)
                .setPrices(
                        new SetPrices(
                                list,
                                List.of(new SetPrices.Row(mug, Money.of(minor, "EUR"), 1)),
                                CLERK));
    }

    private static Market germany() {
        return new Market(
                "de",
                List.of("DE"),
                EUR,
                List.of("de-DE"),
                TaxDisplay.GROSS,
                "de",
                Incoterm.DDP,
                Set.of("IOSS"),
                false,
                true,
                List.of("SZX"),
                List.of("card"),
                14);
    }

    private static ProductForm form() {
        return new ProductForm(
                null,
                "my-mug",
                0,
                null,
                List.of(),
                "mugs",
                "Mine",
                "691200",
                "CN",
                "standard",
                BatteryKind.NONE,
                Map.of("en", new ProductText("My mug", "A mug.")),
                List.of("https://example.com/mug.jpg"),
                List.of(
                        new ProductForm.Row(
                                null,
                                "MUG-1",
                                null,
                                Map.of(),
                                420,
                                120,
                                120,
                                110,
                                List.of(),
                                Map.of("de", "18.90"),
                                Map.of("SZX", 5),
                                List.of(),
                                null,
                                "5.00")));
    }
}
