package io.entrepot.storefront.api;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductQuery;
import io.entrepot.catalog.Variant;
import io.entrepot.inventory.InventoryApi;
import io.entrepot.inventory.StockLevel;
import io.entrepot.inventory.StockQuery;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.web.Open;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Products for anybody: a cached document, and apart from it what is in stock right now. */
@RestController
@RequestMapping("/api/v1/products")
class ProductApi {
    private static final String PUBLIC = "max-age=30, public";
    private static final int FEW = 5;

    private final ProductDocuments documents;
    private final Views views;
    private final CatalogApi catalog;
    private final InventoryApi inventory;

    ProductApi(
            ProductDocuments documents, Views views, CatalogApi catalog, InventoryApi inventory) {
        this.documents = documents;
        this.views = views;
        this.catalog = catalog;
        this.inventory = inventory;
    }

    /** The document of a product, without stock and landed price. */
    @GetMapping(path = "/{slug}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Open("what a market shows to everybody")
    ResponseEntity<byte[]> product(
            @PathVariable String slug,
            @RequestParam String market,
            @RequestParam(required = false) @Nullable String locale,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false)
                    @Nullable String known) {
        Document document = documents.of(slug, views.of(market, locale));
        boolean same = document.etag().equals(known);
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(same ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                        .header(HttpHeaders.ETAG, document.etag())
                        .header(HttpHeaders.CACHE_CONTROL, PUBLIC);
        return same
                ? answer.build()
                : answer.contentType(MediaType.APPLICATION_JSON).body(document.body());
    }

    /** What of it can be had, and from where; never cached. */
    @GetMapping("/{slug}/availability")
    @Open("stock as everybody sees it, in words rather than figures")
    ResponseEntity<Availability> availability(
            @PathVariable String slug,
            @RequestParam String market,
            @RequestParam(required = false) @Nullable String country) {
        View view = views.of(market, null);
        String place = country == null ? view.market().countries().getFirst() : country;
        if (!view.market().serves(place)) {
            throw new Refusal(
                    "country_not_served",
                    Refusal.Kind.UNPROCESSABLE,
                    "This market does not deliver to " + place + ".",
                    Map.of("countries", view.market().countries()));
        }
        Product product = catalog.product(ProductQuery.slug(slug));
        Map<UUID, Integer> pieces = pieces(product, view);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(
                        new Availability(
                                slug,
                                market,
                                place,
                                product.whyNotSellable(),
                                product.variants().stream()
                                        .map(
                                                variant ->
                                                        Availability.Stock.of(
                                                                variant,
                                                                pieces.getOrDefault(
                                                                        variant.id(), 0),
                                                                FEW))
                                        .toList()));
    }

    /** Only the warehouses that serve the market count. */
    private Map<UUID, Integer> pieces(Product product, View view) {
        List<UUID> variants = product.variants().stream().map(Variant::id).toList();
        return inventory.levels(new StockQuery(variants)).stream()
                .filter(level -> view.market().warehouses().contains(level.warehouse()))
                .collect(
                        Collectors.toMap(
                                StockLevel::variantId, StockLevel::available, Integer::sum));
    }

    /** What can be had of a product's variants. */
    record Availability(
            String slug,
            String market,
            String country,
            List<String> whyNotSellable,
            List<Stock> variants) {
        /** How well a variant is stocked; the figure is told only when few are left. */
        record Stock(UUID variantId, String sku, State state, @Nullable Integer left) {
            static Stock of(Variant variant, int pieces, int few) {
                State state = pieces <= 0 ? State.NONE : pieces <= few ? State.FEW : State.ENOUGH;
                return new Stock(
                        variant.id(), variant.sku(), state, state == State.FEW ? pieces : null);
            }
        }

        /** In words, as shops say it. */
        enum State {
            NONE,
            FEW,
            ENOUGH
        }
    }
}
