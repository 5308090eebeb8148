package io.entrepot.catalog.web;

import io.entrepot.catalog.BatteryKind;
import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.Category;
import io.entrepot.catalog.ListingState;
import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductDeskApi;
import io.entrepot.catalog.ProductListPage;
import io.entrepot.catalog.ProductListQuery;
import io.entrepot.kernel.Permission;
import io.entrepot.platform.list.CsvFile;
import io.entrepot.platform.list.Total;
import io.entrepot.platform.web.Needs;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Products as a list to work through. */
@RestController
@RequestMapping("/api/v1/console/products")
class ProductListController {
    private static final int PAGE = 50;
    private static final int LARGEST_PAGE = 100;
    private static final int PART = 200;
    private static final CsvFile<Product> FILE =
            new CsvFile<>(
                    "products",
                    List.of(
                            "slug",
                            "name",
                            "brand",
                            "external_id",
                            "state",
                            "missing",
                            "hs_code",
                            "origin",
                            "skus",
                            "created_at"),
                    product ->
                            Arrays.asList(
                                    product.slug(),
                                    product.text("en").name(),
                                    product.brand(),
                                    product.externalId(),
                                    product.state(),
                                    String.join(" ", product.whyNotSellable()),
                                    product.hsCode(),
                                    product.origin(),
                                    product.variants().stream()
                                            .map(variant -> variant.sku())
                                            .collect(Collectors.joining(" ")),
                                    product.createdAt()));

    /** Filters as they come in the URL; several values of one are separated by commas. */
    record ListRequest(
            @Nullable String text,
            @Nullable List<ListingState> state,
            @Nullable String category,
            @Nullable String brand,
            @Nullable String origin,
            @Nullable String missing,
            @Nullable List<BatteryKind> battery,
            @Nullable String sort,
            @Nullable String after,
            @Nullable Integer limit) {
        ProductListQuery query() {
            return part(after, limit == null ? PAGE : Math.clamp(limit, 1, LARGEST_PAGE));
        }

        ProductListQuery part(@Nullable String key, int size) {
            return new ProductListQuery(
                    text,
                    state == null ? List.of() : state,
                    blank(category),
                    blank(brand),
                    blank(origin),
                    blank(missing),
                    battery == null ? List.of() : battery,
                    sort,
                    key,
                    size);
        }

        private static @Nullable String blank(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    /** A page of the list; {@code next} is the {@code after} of the following one. */
    record Page(List<ProductRow> items, @Nullable String next, @Nullable Total total) {}

    private final ProductDeskApi desk;
    private final CatalogApi catalog;

    ProductListController(ProductDeskApi desk, CatalogApi catalog) {
        this.desk = desk;
        this.catalog = catalog;
    }

    @GetMapping
    @Needs(Permission.CATALOG_READ)
    Page list(ListRequest request) {
        Map<UUID, String> categories =
                catalog.categories().stream()
                        .collect(Collectors.toMap(Category::id, Category::slug));
        ProductListPage page = desk.list(request.query());
        return new Page(
                page.products().stream()
                        .map(product -> ProductRow.of(product, categories))
                        .toList(),
                page.next(),
                page.total());
    }

    @GetMapping("/export.csv")
    @Needs(Permission.CATALOG_READ)
    void export(ListRequest request, HttpServletResponse response) {
        FILE.write(
                response,
                key -> {
                    ProductListPage page = desk.list(request.part(key, PART));
                    return new CsvFile.Part<>(page.products(), page.next());
                });
    }
}
