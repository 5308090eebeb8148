package io.entrepot.feed.internal;

import java.util.List;
import java.util.stream.Stream;

/** What a row may say of a product and of one of its variants. */
final class ProductColumns {
    static final List<Column> PRODUCT =
            List.of(
                    Column.may("external_id", "id", "product_id", "handle", "parent_sku"),
                    Column.may("slug", "url_key"),
                    Column.may("category", "category_slug", "product_type"),
                    Column.may("category_guessed"),
                    Column.may("brand", "vendor", "manufacturer"),
                    Column.family("name", "title", "product_name"),
                    Column.family("description", "body", "long_description"),
                    Column.may("hs_code", "hs", "customs_code", "tariff_code"),
                    Column.may("origin", "country_of_origin", "origin_country"),
                    Column.may("tax_class"),
                    Column.may("battery"),
                    Column.may("media", "images"),
                    Column.may("attributes"),
                    Column.family("attribute"),
                    Column.may("findings"));

    static final List<Column> VARIANT =
            List.of(
                    Column.must("sku", "variant_sku", "article_number", "item_number"),
                    Column.may("gtin", "ean", "barcode", "upc"),
                    Column.may("options"),
                    Column.family("option"),
                    Column.may("weight_grams", "weight", "grams"),
                    Column.may("length_mm", "length"),
                    Column.may("width_mm", "width"),
                    Column.may("height_mm", "height"),
                    Column.may("variant_media", "variant_images"),
                    Column.may("part_number", "mpn"),
                    Column.may("price", "unit_price"),
                    Column.may("currency"));

    static final List<Column> ALL = Stream.concat(PRODUCT.stream(), VARIANT.stream()).toList();

    private ProductColumns() {}
}
