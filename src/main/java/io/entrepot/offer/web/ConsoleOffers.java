package io.entrepot.offer.web;

import io.entrepot.catalog.BatteryKind;
import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.Category;
import io.entrepot.catalog.ListingState;
import io.entrepot.catalog.ProductIds;
import io.entrepot.catalog.ProductQuery;
import io.entrepot.catalog.ProductText;
import io.entrepot.inventory.InventoryApi;
import io.entrepot.inventory.StockListQuery;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Permission;
import io.entrepot.kernel.Refusal;
import io.entrepot.market.MarketApi;
import io.entrepot.offer.ProductForm;
import io.entrepot.offer.ProductFormApi;
import io.entrepot.offer.ProductFormQuery;
import io.entrepot.offer.ProductOffer;
import io.entrepot.offer.SaveProductForm;
import io.entrepot.platform.text.MoneyFormat;
import io.entrepot.platform.web.MoneyView;
import io.entrepot.platform.web.Needs;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The product form: a product with its prices and its stock. */
@RestController
@RequestMapping("/api/v1/console/offers")
class ConsoleOffers {
    private static final List<String> LANGUAGES =
            List.of("en", "de", "ja", "pt-BR", "zh-Hant", "zh-Hans", "ar");

    /** What is to be saved; what is left out of a variant stays. */
    record Wish(
            long version,
            String category,
            @Nullable String brand,
            @Nullable String hsCode,
            @Nullable String origin,
            @Nullable String taxClass,
            @Nullable BatteryKind battery,
            Map<String, ProductText> texts,
            @Nullable List<String> media,
            List<WishedVariant> variants) {}

    /** A variant that is to be saved. */
    record WishedVariant(
            String sku,
            @Nullable String gtin,
            @Nullable Map<String, String> options,
            @Nullable Integer weightGrams,
            @Nullable Integer lengthMm,
            @Nullable Integer widthMm,
            @Nullable Integer heightMm,
            @Nullable List<String> media,
            @Nullable Map<String, String> prices,
            @Nullable Map<String, Integer> stock) {
        ProductForm.Row row() {
            return new ProductForm.Row(
                    null,
                    sku,
                    gtin,
                    options == null ? Map.of() : options,
                    weightGrams,
                    lengthMm,
                    widthMm,
                    heightMm,
                    media == null ? List.of() : media,
                    prices,
                    stock,
                    List.of());
        }
    }

    /** Prices and stock of some products. */
    record Offers(List<Row> items) {}

    /** What one product costs from, by market, and how many there are. */
    record Row(UUID productId, List<From> from, int available, boolean lowStock) {}

    /** The lowest price in a market. */
    record From(String market, MoneyView price) {}

    /** What a form lets one choose from. */
    record Choices(
            List<Choice> categories,
            List<MarketChoice> markets,
            List<WarehouseChoice> warehouses,
            List<String> taxClasses,
            List<BatteryKind> batteries,
            List<String> languages) {}

    /** A category with its name. */
    record Choice(String slug, String name) {}

    /** A market with what its prices look like. */
    record MarketChoice(String code, String name, String currency, int decimals) {}

    /** A warehouse. */
    record WarehouseChoice(String code, String name, String country) {}

    private final ProductFormApi forms;
    private final CatalogApi catalog;
    private final MarketApi markets;
    private final InventoryApi inventory;

    ConsoleOffers(
            ProductFormApi forms, CatalogApi catalog, MarketApi markets, InventoryApi inventory) {
        this.forms = forms;
        this.catalog = catalog;
        this.markets = markets;
        this.inventory = inventory;
    }

    @GetMapping
    @Needs(Permission.CATALOG_READ)
    Offers offers(@RequestParam List<UUID> products, Locale locale) {
        return new Offers(
                forms.productOffers(new ProductIds(products)).stream()
                        .map(offer -> row(offer, locale))
                        .toList());
    }

    private static Row row(ProductOffer offer, Locale locale) {
        return new Row(
                offer.productId(),
                offer.from().stream()
                        .map(
                                from ->
                                        new From(
                                                from.market(),
                                                MoneyFormat.view(from.price(), locale)))
                        .toList(),
                offer.available(),
                offer.available() <= StockListQuery.FEW);
    }

    @GetMapping("/choices")
    @Needs(Permission.CATALOG_READ)
    Choices choices(Locale locale) {
        return new Choices(
                catalog.categories().stream().map(each -> choice(each, locale)).toList(),
                markets.markets().stream()
                        .map(
                                market ->
                                        new MarketChoice(
                                                market.code(),
                                                market.name(locale.toLanguageTag()),
                                                market.currency().getCurrencyCode(),
                                                market.currency().getDefaultFractionDigits()))
                        .toList(),
                inventory.warehouses().stream()
                        .map(each -> new WarehouseChoice(each.code(), each.name(), each.country()))
                        .toList(),
                List.of("standard"),
                Arrays.asList(BatteryKind.values()),
                LANGUAGES);
    }

    private static Choice choice(Category category, Locale locale) {
        Map<String, String> names = category.names();
        String name =
                names.getOrDefault(
                        locale.toLanguageTag(),
                        names.getOrDefault(
                                locale.getLanguage(), names.getOrDefault("en", category.slug())));
        return new Choice(category.slug(), name);
    }

    @GetMapping("/{slug}")
    @Needs(Permission.CATALOG_READ)
    ProductForm form(@PathVariable String slug) {
        return forms.productForm(new ProductFormQuery(slug));
    }

    /**
     * Writes at once, past the review: what is sold takes the permission to publish. Stock in the
     * form also needs the permission that the list of stock asks for.
     */
    @PutMapping("/{slug}")
    @Needs(Permission.CATALOG_WRITE)
    ProductForm save(@PathVariable String slug, @RequestBody Wish wish, Authentication staff) {
        boolean stock = wish.variants().stream().anyMatch(each -> each.stock() != null);
        if (stock && !may(staff, Permission.STOCK_WRITE)) {
            throw new Refusal(
                    "forbidden", Refusal.Kind.FORBIDDEN, "Stock is changed by somebody else.");
        }
        if (isSold(slug) && !may(staff, Permission.LISTING_PUBLISH)) {
            throw new Refusal(
                    "forbidden", Refusal.Kind.FORBIDDEN, "What is sold is changed by review.");
        }
        return forms.saveProductForm(
                new SaveProductForm(form(slug, wish), Actor.staff(staff.getName())));
    }

    private boolean isSold(String slug) {
        try {
            return catalog.product(ProductQuery.slug(slug)).state() == ListingState.SELLABLE;
        } catch (Refusal refusal) {
            return false;
        }
    }

    private static boolean may(Authentication staff, Permission permission) {
        return staff.getAuthorities().stream()
                .anyMatch(each -> permission.name().equals(each.getAuthority()));
    }

    private static ProductForm form(String slug, Wish wish) {
        return new ProductForm(
                null,
                slug,
                wish.version(),
                null,
                List.of(),
                wish.category(),
                wish.brand(),
                wish.hsCode(),
                wish.origin(),
                wish.taxClass() == null ? "standard" : wish.taxClass(),
                wish.battery() == null ? BatteryKind.NONE : wish.battery(),
                wish.texts(),
                wish.media() == null ? List.of() : wish.media(),
                wish.variants().stream().map(WishedVariant::row).toList());
    }
}
