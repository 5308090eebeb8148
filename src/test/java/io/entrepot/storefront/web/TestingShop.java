package io.entrepot.storefront.web;

import io.entrepot.cart.AddLine;
import io.entrepot.cart.CartApi;
import io.entrepot.cart.CartQuery;
import io.entrepot.cart.CartView;
import io.entrepot.cart.ChangeLine;
import io.entrepot.cart.CreateCart;
import io.entrepot.cart.MoveCart;
import io.entrepot.catalog.Attribute;
import io.entrepot.catalog.AttributeType;
import io.entrepot.catalog.BatteryKind;
import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.Category;
import io.entrepot.catalog.ListingState;
import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductAttribute;
import io.entrepot.catalog.ProductIds;
import io.entrepot.catalog.ProductQuery;
import io.entrepot.catalog.ProductText;
import io.entrepot.catalog.ProductsAfter;
import io.entrepot.catalog.Variant;
import io.entrepot.catalog.VariantOption;
import io.entrepot.content.ContentApi;
import io.entrepot.inventory.InventoryApi;
import io.entrepot.inventory.StockLevel;
import io.entrepot.inventory.StockQuery;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.market.Incoterm;
import io.entrepot.market.Market;
import io.entrepot.market.MarketApi;
import io.entrepot.market.TaxDisplay;
import io.entrepot.offer.OfferApi;
import io.entrepot.offer.Quote;
import io.entrepot.offer.QuoteRequest;
import io.entrepot.offer.QuoteResult;
import io.entrepot.offer.ShownPrice;
import io.entrepot.offer.ShownPriceQuery;
import io.entrepot.order.OrderApi;
import io.entrepot.pricing.PriceAnswer;
import io.entrepot.pricing.PriorPrice;
import io.entrepot.search.SearchApi;
import io.entrepot.search.SearchPage;
import io.entrepot.search.SearchQuery;
import io.entrepot.shipping.ShippingApi;
import io.entrepot.system.Company;
import io.entrepot.system.SystemApi;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A small shop behind the doors: a teapot in two colours, sold to Germany and Japan. */
final class TestingShop {
    /** The addresses that its markets bring. */
    static final List<String> LOCALES =
            List.of("en-US", "en-GB", "de-DE", "ja-JP", "pt-BR", "zh-TW", "zh-CN", "ar-AE");

    static final UUID CATEGORY = Ids.next();
    static final UUID BLUE = Ids.next();
    static final UUID GREEN = Ids.next();
    static final UUID TEAPOT = Ids.next();

    String name = "Teekanne <b>\"Celadon\"</b>";
    ListingState state = ListingState.SELLABLE;
    boolean quotable = true;
    boolean searchable = true;
    int catalogAsked;
    @Nullable SearchQuery asked;
    @Nullable CartView cart;

    final CatalogApi catalog = TestingDoors.door(CatalogApi.class, new Shelves());
    final MarketApi markets = TestingDoors.door(MarketApi.class, new Places());
    final OfferApi offers = TestingDoors.door(OfferApi.class, new Offers());
    final SearchApi search = TestingDoors.door(SearchApi.class, new Found());
    final InventoryApi inventory = TestingDoors.door(InventoryApi.class, new Pieces());
    final OrderApi orders = TestingDoors.door(OrderApi.class, new TestingOrders());
    final ShippingApi shipping = TestingDoors.door(ShippingApi.class, new TestingOrders());
    final SystemApi system = TestingDoors.door(SystemApi.class, new Seller());
    final TestingContent written = new TestingContent();
    final ContentApi content = TestingDoors.door(ContentApi.class, written);
    final CartApi carts = TestingDoors.door(CartApi.class, new Baskets());

    Product teapot() {
        return new Product(
                TEAPOT,
                "celadon-teapot",
                CATEGORY,
                "Jingdezhen",
                null,
                state,
                List.of(),
                Map.of(
                        "en", new ProductText("Teapot", "Holds a litre."),
                        "de", new ProductText(name, "Fasst einen Liter.\n\nHandgemacht.")),
                List.of(
                        new ProductAttribute(
                                "volume",
                                AttributeType.TEXT,
                                "1 l",
                                null,
                                "l",
                                Map.of("de", "Volumen"),
                                Map.of())),
                "691110",
                "CN",
                "standard",
                BatteryKind.NONE,
                List.of(variant(BLUE, "blue"), variant(GREEN, "green")),
                List.of(),
                false,
                Instant.EPOCH,
                1);
    }

    private static Variant variant(UUID id, String color) {
        return new Variant(
                id,
                "TEA-" + color,
                null,
                List.of(new VariantOption("color", color, Map.of("de", "Farbe"), Map.of(), null)),
                900,
                200,
                150,
                120,
                List.of());
    }

    /** Who sells. */
    static final class Seller {
        Company company() {
            return new Company("通埠", TestingOrders.ADDRESS, "shop@demo.example", Map.of());
        }
    }

    /** The catalogue. */
    final class Shelves {
        List<Attribute> attributes() {
            return List.of();
        }

        Product product(ProductQuery query) {
            catalogAsked++;
            if (!"celadon-teapot".equals(query.slug())) {
                throw Refusal.notFound("product");
            }
            if (state == ListingState.WITHDRAWN) {
                throw new Refusal("gone", Refusal.Kind.GONE, "It is gone.");
            }
            return teapot();
        }

        List<Product> productsById(ProductIds query) {
            catalogAsked++;
            return query.ids().contains(TEAPOT) ? List.of(teapot()) : List.of();
        }

        List<Product> productsAfter(ProductsAfter query) {
            return query.after() == null ? List.of(teapot()) : List.of();
        }

        List<Category> categories() {
            return List.of(
                    new Category(
                            CATEGORY, "tea", null, 1, Map.of("en", "Tea", "de", "Tee"), List.of()));
        }
    }

    /** The markets. */
    static final class Places {
        List<Market> markets() {
            return List.of(
                    market("de", "DE", "EUR", TaxDisplay.GROSS),
                    market("jp", "JP", "JPY", TaxDisplay.NET));
        }

        private static Market market(
                String code, String country, String currency, TaxDisplay display) {
            return new Market(
                    code,
                    List.of(country),
                    Currency.getInstance(currency),
                    LOCALES,
                    display,
                    code,
                    Incoterm.DDP,
                    Set.of(),
                    false,
                    true,
                    List.of("SZX"),
                    List.of("card"),
                    14);
        }
    }

    /** Prices and quotes. */
    final class Offers {
        List<ShownPrice> prices(ShownPriceQuery query) {
            Money unit =
                    query.market().equals("de") ? Money.of(3990, "EUR") : Money.of(5200, "JPY");
            return query.variantIds().stream().map(id -> price(id, unit)).toList();
        }

        /** In Germany ten are cheaper, and it was reduced from 49.90. */
        private static ShownPrice price(UUID id, Money unit) {
            boolean german = unit.currency().getCurrencyCode().equals("EUR");
            return german
                    ? new ShownPrice(
                            id,
                            unit,
                            true,
                            Ids.next(),
                            List.of(
                                    new PriceAnswer.Step(1, unit),
                                    new PriceAnswer.Step(10, Money.of(3490, "EUR"))),
                            new PriorPrice(
                                    id,
                                    unit,
                                    Money.of(4990, "EUR"),
                                    Instant.parse("2026-11-20T00:00:00Z")))
                    : new ShownPrice(id, unit, false, Ids.next());
        }

        QuoteResult quote(QuoteRequest request) {
            return quoted(request.country());
        }
    }

    QuoteResult quoted(String country) {
        if (!quotable) {
            return new QuoteResult.CannotQuote(
                    List.of(
                            new QuoteResult.Reason(
                                    "may_not_go",
                                    List.of(),
                                    Map.of(
                                            "reason", "restriction.lithium-battery-alone",
                                            "wayOut", "restriction.choose-road-service"))));
        }
        return new QuoteResult.Quoted(
                new Quote(
                        Ids.next(),
                        "de",
                        country,
                        Currency.getInstance("EUR"),
                        true,
                        new Quote.Terms(
                                "DDP", "SZX", "CN", "LINE-DDP", "Example Line", 6, 9, false),
                        List.of(),
                        List.of(
                                amount(Quote.Kind.GOODS, 3353, false, "goods", Map.of()),
                                amount(
                                        Quote.Kind.DUTY,
                                        300,
                                        false,
                                        "duty-per-tariff-item",
                                        Map.of("layer", "duty", "each", "3", "currency", "EUR")),
                                amount(
                                        Quote.Kind.TAX,
                                        694,
                                        true,
                                        "vat-at-sale-ioss",
                                        Map.of("layer", "vat", "percent", "19"))),
                        Money.of(3990, "EUR"),
                        Money.of(4347, "EUR"),
                        List.of(),
                        List.of(),
                        "r1",
                        List.of(),
                        Instant.parse("2026-11-23T12:00:00Z"),
                        null));
    }

    private static Quote.Amount amount(
            Quote.Kind kind,
            long minor,
            boolean estimate,
            String reason,
            Map<String, String> facts) {
        return new Quote.Amount(
                kind, null, Money.of(minor, "EUR"), true, estimate, List.of("R"), reason, facts);
    }

    /** The index. */
    final class Found {
        SearchPage search(SearchQuery query) {
            asked = query;
            if (!searchable) {
                throw new Refusal("unavailable", Refusal.Kind.UNAVAILABLE, "The index is away.");
            }
            return new SearchPage(
                    List.of(new SearchPage.Hit(TEAPOT, "celadon-teapot", 1)),
                    60,
                    List.of(
                            new SearchPage.Facet(
                                    "brand",
                                    "Marke",
                                    List.of(new SearchPage.Value("jdz", "Jingdezhen", 60, true))),
                            new SearchPage.Facet(
                                    "price",
                                    "Price",
                                    List.of(
                                            new SearchPage.Value(
                                                    "1000-2500", "1000-2500", 3, false)))),
                    List.of(),
                    false);
        }
    }

    /** The stock. */
    static final class Pieces {
        List<StockLevel> levels(StockQuery query) {
            return query.variantIds().stream()
                    .map(id -> new StockLevel(id, "SZX", id.equals(BLUE) ? 12 : 0, 0))
                    .toList();
        }
    }

    /** One cart. */
    final class Baskets {
        CartView create(CreateCart command) {
            cart = view(command.cartId(), 1);
            return cart;
        }

        CartView addLine(AddLine command) {
            if (cart == null || cart.closed()) {
                throw Refusal.conflict("cart_closed", "It was ordered.");
            }
            cart = view(command.cartId(), 1 + command.quantity());
            return cart;
        }

        CartView changeLine(ChangeLine command) {
            cart = view(command.cartId(), command.quantity());
            return cart;
        }

        CartView moveTo(MoveCart command) {
            return view(command.cartId(), 1);
        }

        CartView cart(CartQuery query) {
            if (cart == null || !cart.id().equals(query.cartId())) {
                throw Refusal.notFound("cart");
            }
            return cart;
        }
    }

    CartView view(UUID id, int quantity) {
        List<CartView.Line> lines = new ArrayList<>();
        if (quantity > 0) {
            lines.add(
                    new CartView.Line(
                            Ids.next(),
                            BLUE,
                            TEAPOT,
                            "celadon-teapot",
                            "TEA-blue",
                            Map.of("de", name),
                            List.of(),
                            quantity,
                            Money.of(3990, "EUR"),
                            null));
        }
        return new CartView(
                id,
                "de",
                "DE",
                "de-DE",
                lines,
                quantity,
                false,
                1,
                Instant.parse("2026-12-23T12:00:00Z"),
                quoted("DE"),
                List.of());
    }
}
