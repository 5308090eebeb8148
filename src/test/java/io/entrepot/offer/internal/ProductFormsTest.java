package io.entrepot.offer.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entrepot.catalog.BatteryKind;
import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.ProductIds;
import io.entrepot.catalog.ProductText;
import io.entrepot.catalog.SaveCategory;
import io.entrepot.inventory.InventoryApi;
import io.entrepot.inventory.SaveWarehouse;
import io.entrepot.inventory.Warehouse;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.market.Incoterm;
import io.entrepot.market.Market;
import io.entrepot.market.MarketApi;
import io.entrepot.market.SaveMarket;
import io.entrepot.market.TaxDisplay;
import io.entrepot.offer.ProductForm;
import io.entrepot.offer.ProductFormApi;
import io.entrepot.offer.ProductFormQuery;
import io.entrepot.offer.ProductOffer;
import io.entrepot.offer.SaveProductForm;
import io.entrepot.platform.TestModule;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

class ProductFormsTest {
    private static final Actor CLERK = Actor.staff("clerk");

    private final TestModule module =
            TestModule.of(
                    "market",
                    "catalog",
                    "inventory",
                    "pricing",
                    "promotion",
                    "shipping",
                    "customs",
                    "offer");
    private final ProductFormApi forms = module.get(ProductFormApi.class);

    @BeforeEach
    void furnish() {
        module.get(CatalogApi.class)
                .saveCategory(new SaveCategory("mugs", null, 1, Map.of("en", "Mugs")));
        module.get(InventoryApi.class)
                .saveWarehouse(
                        new SaveWarehouse(
                                new Warehouse(
                                        "SZX", "Shenzhen", Warehouse.Kind.OWN, "CN", "Shenzhen"),
                                Actor.SYSTEM));
        module.get(MarketApi.class)
                .saveMarket(
                        new SaveMarket(
                                new Market(
                                        "de",
                                        List.of("DE"),
                                        Currency.getInstance("EUR"),
                                        List.of("de-DE"),
                                        TaxDisplay.GROSS,
                                        "de",
                                        Incoterm.DDP,
                                        Set.of(),
                                        false,
                                        true,
                                        List.of("SZX"),
                                        List.of("card"),
                                        14),
                                1,
                                CLERK));
    }

    @AfterEach
    void close() {
        module.close();
    }

    @Test
    void saves_a_product_with_its_price_and_its_stock() {
        ProductForm saved = save(form(0, "18.90", 25));
        ProductForm.Row row = saved.variants().getFirst();
        assertThat(saved.version()).isPositive();
        assertThat(row.prices()).containsEntry("de", "18.90");
        assertThat(row.stock()).containsEntry("SZX", 25);
        assertThat(row.levels().getFirst().available()).isEqualTo(25);
        assertThat(forms.productForm(new ProductFormQuery("my-mug"))).isEqualTo(saved);
        UUID id = Objects.requireNonNull(saved.id());
        assertThat(forms.productOffers(new ProductIds(List.of(id))))
                .containsExactly(
                        new ProductOffer(
                                id,
                                List.of(new ProductOffer.From("de", Money.of(1_890, "EUR"))),
                                25));
    }

    @Test
    void books_the_difference_of_stock_and_leaves_alone_what_is_not_named() {
        ProductForm first = save(form(0, "18.90", 25));
        ProductForm fewer = save(form(first.version(), "18.90", 20));
        assertThat(fewer.variants().getFirst().stock()).containsEntry("SZX", 20);
        assertThat(movements()).isEqualTo(2);
        save(form(fewer.version(), "18.90", 20));
        assertThat(movements()).isEqualTo(2);
    }

    @Test
    void refuses_a_form_that_is_older_than_the_product() {
        save(form(0, "18.90", 25));
        assertThatThrownBy(() -> save(form(0, "19.90", 25)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("changed_meanwhile"));
    }

    @Test
    void refuses_what_is_no_price_before_it_writes_anything() {
        for (String price : List.of("0", "-1", "1.999", "x", "1e12")) {
            assertThatThrownBy(() -> save(form(0, price, 1))).isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> forms.productForm(new ProductFormQuery("my-mug")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void refuses_pictures_that_run() {
        ProductForm form = form(0, "1", 1);
        ProductForm bad =
                new ProductForm(
                        null,
                        form.slug(),
                        0,
                        null,
                        List.of(),
                        form.category(),
                        null,
                        null,
                        null,
                        "standard",
                        BatteryKind.NONE,
                        form.texts(),
                        List.of("javascript:alert(1)"),
                        form.variants());
        assertThatThrownBy(() -> save(bad)).isInstanceOf(Refusal.class);
    }

    private ProductForm save(ProductForm form) {
        return forms.saveProductForm(new SaveProductForm(form, CLERK));
    }

    private long movements() {
        return module.jdbc
                .sql("select count(*) from inventory.movement")
                .query(Long.class)
                .single();
    }

    private static ProductForm form(long version, String price, int stock) {
        return new ProductForm(
                null,
                "my-mug",
                version,
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
                                Map.of("de", price),
                                Map.of("SZX", stock),
                                List.of())));
    }
}
