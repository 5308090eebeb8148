package io.entrepot.catalog.internal;

import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductDeskApi;
import io.entrepot.catalog.ProductListPage;
import io.entrepot.catalog.ProductListQuery;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.list.Total;
import io.entrepot.platform.list.Where;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Lists products for staff: filtered, newest or oldest first, by key. */
@Service
class ProductDesk implements ProductDeskApi {
    private static final int MOST = 500;
    private static final int LONGEST_TEXT = 200;
    private static final String TABLE = "catalog.product p";

    private final JdbcClient jdbc;
    private final Products products;
    private final Categories categories;

    ProductDesk(JdbcClient jdbc, Products products, Categories categories) {
        this.jdbc = jdbc;
        this.products = products;
        this.categories = categories;
    }

    @Override
    public ProductListPage list(ProductListQuery query) {
        Where where = where(query);
        Total total = query.after() == null ? Total.of(jdbc, TABLE, where) : null;
        boolean oldest = oldest(query.sort());
        if (query.after() != null) {
            where.and(oldest ? "p.id > ?" : "p.id < ?", key(query.after()));
        }
        int limit = Math.clamp(query.limit(), 1, MOST);
        List<UUID> ids =
                jdbc.sql(
                                "select p.id from %s where %s order by p.id %s limit ?"
                                        .formatted(TABLE, where.sql(), oldest ? "" : "desc"))
                        .params(where.values())
                        .param(limit)
                        .query(UUID.class)
                        .list();
        List<Product> found =
                products.byIds(ids).stream()
                        .sorted(Comparator.comparingInt(product -> ids.indexOf(product.id())))
                        .toList();
        return new ProductListPage(
                found, ids.size() < limit ? null : ids.getLast().toString(), total);
    }

    private Where where(ProductListQuery query) {
        Where where =
                new Where()
                        .oneOf("p.state", query.state())
                        .equal("p.brand", query.brand())
                        .equal("p.origin", query.origin())
                        .oneOf("p.battery", query.battery());
        if (query.categorySlug() != null) {
            where.and(
                    "p.category_id = any (?)",
                    (Object) categories.below(query.categorySlug()).toArray(UUID[]::new));
        }
        if ("any".equals(query.missing())) {
            where.and("p.why_not_sellable <> '{}'");
        } else if (query.missing() != null) {
            where.and("p.why_not_sellable @> array[?]", query.missing());
        }
        if (query.text() != null && !query.text().isBlank()) {
            text(where, query.text().strip());
        }
        return where;
    }

    private static void text(Where where, String text) {
        if (text.length() > LONGEST_TEXT) {
            throw Refusal.invalid("text_too_long", "At most 200 characters");
        }
        where.and(
                """
                p.words @@ to_tsquery('simple', ?) or p.slug = ? or p.external_id = ?
                or p.id in (select product_id from catalog.variant_key
                            where sku = ? or gtin = lpad(?, 14, '0'))
                """,
                Products.words(text),
                text,
                text,
                text,
                text);
    }

    private static boolean oldest(@Nullable String sort) {
        return switch (sort == null ? "" : sort) {
            case "", "-created" -> false;
            case "created" -> true;
            default -> throw Refusal.invalid("bad_sort", "Products are not sorted by that.");
        };
    }

    private static UUID key(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unfit) {
            throw Refusal.invalid("bad_page_key", "This is no key of the list.");
        }
    }
}
