package io.entrepot.catalog.internal;

import io.entrepot.catalog.SaveVariant;
import io.entrepot.kernel.Ids;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes products and variants of a batch with one statement a table, the rows as JSON. */
@Component
final class ProductWrites {
    private final JdbcClient jdbc;

    ProductWrites(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(List<ProductDraft> drafts) {
        String rows = rows(drafts);
        jdbc.sql(
                        """
                        insert into catalog.product_key (id, top_category, slug, external_id)
                        select id, top_category, slug, external_id
                        from jsonb_to_recordset(cast(:rows as jsonb))
                            as r (id uuid, top_category uuid, slug text, external_id text)
                        """)
                .param("rows", rows)
                .update();
        jdbc.sql(
                        """
                        insert into catalog.product (top_category, id, category_id, slug, external_id,
                            name, brand, state, why_not_sellable, findings, texts, attributes, hs_code,
                            origin, tax_class, battery, media, category_guessed, fingerprint, version, details)
                        select top_category, id, category_id, slug, external_id, name, brand, state,
                            why_not_sellable, findings, texts, attributes, hs_code, origin, tax_class,
                            battery, media, category_guessed, fingerprint, version, details
                        """
                                + RECORDSET)
                .param("rows", rows)
                .update();
    }

    /** Every row was locked by its key, so a version that moved on meanwhile is a defect. */
    void update(List<ProductDraft> drafts) {
        String rows = rows(drafts);
        jdbc.sql(
                        """
                        update catalog.product_key k
                        set top_category = r.top_category, external_id = r.external_id
                        from jsonb_to_recordset(cast(:rows as jsonb))
                            as r (id uuid, top_category uuid, external_id text)
                        where k.id = r.id
                          and (k.top_category, k.external_id)
                              is distinct from (r.top_category, r.external_id)
                        """)
                .param("rows", rows)
                .update();
        int updated =
                jdbc.sql(
                                """
                                update catalog.product p
                                set top_category = r.top_category, category_id = r.category_id,
                                    external_id = r.external_id, name = r.name, brand = r.brand,
                                    state = r.state, why_not_sellable = r.why_not_sellable,
                                    findings = r.findings, texts = r.texts, attributes = r.attributes,
                                    hs_code = r.hs_code, origin = r.origin, tax_class = r.tax_class,
                                    battery = r.battery, media = r.media,
                                    category_guessed = r.category_guessed,
                                    fingerprint = r.fingerprint, version = r.version,
                                    details = r.details,
                                    changed_at = now()
                                """
                                        + RECORDSET
                                        + """
                                        where p.top_category = r.old_top and p.id = r.id
                                          and p.version = r.version - 1
                                        """)
                        .param("rows", rows)
                        .update();
        if (updated != drafts.size()) {
            throw new IllegalStateException(
                    "%d of %d products were changed by somebody who did not lock their key"
                            .formatted(drafts.size() - updated, drafts.size()));
        }
        jdbc.sql(
                        """
                        update catalog.variant v set top_category = r.top_category
                        from jsonb_to_recordset(cast(:rows as jsonb))
                            as r (id uuid, top_category uuid, old_top uuid)
                        where r.top_category <> r.old_top
                          and v.top_category = r.old_top and v.product_id = r.id
                        """)
                .param("rows", rows)
                .update();
    }

    /**
     * Writes the variants by SKU and withdraws those that are no longer stated; answers ids by SKU.
     */
    Map<String, UUID> variants(List<ProductDraft> drafts, Map<String, UUID> known) {
        Map<String, UUID> ids = new HashMap<>();
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (ProductDraft draft : drafts) {
            int position = 0;
            for (SaveVariant variant : draft.content().variants()) {
                UUID id = known.getOrDefault(variant.sku(), Ids.next());
                ids.put(variant.sku(), id);
                rows.add(row(draft, variant, id, position++));
            }
        }
        String json = Json.write(rows);
        jdbc.sql(
                        """
                        insert into catalog.variant_key (id, product_id, top_category, sku, gtin)
                        select id, product_id, top_category, sku, gtin
                        from jsonb_to_recordset(cast(:rows as jsonb))
                            as r (id uuid, product_id uuid, top_category uuid, sku text, gtin text)
                        on conflict (id) do update
                        set top_category = excluded.top_category, gtin = excluded.gtin
                        """)
                .param("rows", json)
                .update();
        jdbc.sql(
                        """
                        insert into catalog.variant (top_category, id, product_id, position, options,
                            weight_grams, length_mm, width_mm, height_mm, media, part_number)
                        select top_category, id, product_id, position, options, weight_grams,
                            length_mm, width_mm, height_mm, media, part_number
                        from jsonb_to_recordset(cast(:rows as jsonb))
                            as r (top_category uuid, id uuid, product_id uuid, position int,
                                options jsonb, weight_grams int, length_mm int, width_mm int,
                                height_mm int, media text[], part_number text)
                        on conflict (top_category, id) do update
                        set position = excluded.position, options = excluded.options,
                            weight_grams = excluded.weight_grams, length_mm = excluded.length_mm,
                            width_mm = excluded.width_mm, height_mm = excluded.height_mm, media = excluded.media,
                            part_number = excluded.part_number, withdrawn = false
                        """)
                .param("rows", json)
                .update();
        withdrawOthers(drafts, ids);
        return ids;
    }

    private void withdrawOthers(List<ProductDraft> drafts, Map<String, UUID> stated) {
        List<UUID> old = drafts.stream().filter(d -> !d.isNew()).map(ProductDraft::id).toList();
        if (old.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        update catalog.variant v set withdrawn = true
                        from catalog.variant_key k
                        where k.product_id = any (:products) and not k.id = any (:stated)
                          and v.top_category = k.top_category and v.id = k.id
                        """)
                .param("products", old.toArray(UUID[]::new))
                .param("stated", stated.values().toArray(UUID[]::new))
                .update();
    }

    private static Map<String, @Nullable Object> row(
            ProductDraft draft, SaveVariant variant, UUID id, int position) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("product_id", draft.id());
        row.put("top_category", draft.content().topCategory());
        row.put("sku", variant.sku());
        row.put("gtin", variant.gtin());
        row.put("position", position);
        row.put("options", variant.options());
        row.put("weight_grams", variant.weightGrams());
        row.put("length_mm", variant.lengthMm());
        row.put("width_mm", variant.widthMm());
        row.put("height_mm", variant.heightMm());
        row.put("media", variant.media());
        row.put("part_number", variant.partNumber());
        return row;
    }

    private static String rows(List<ProductDraft> drafts) {
        return Json.write(drafts.stream().map(ProductWrites::row).toList());
    }

    private static Map<String, @Nullable Object> row(ProductDraft draft) {
        ProductContent content = draft.content();
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", draft.id());
        row.put("top_category", content.topCategory());
        row.put("old_top", draft.known() == null ? null : draft.known().topCategory());
        row.put("category_id", content.categoryId());
        row.put("slug", draft.slug());
        row.put("external_id", content.externalId());
        row.put("name", content.name());
        row.put("brand", content.brand());
        row.put("state", draft.state());
        row.put("why_not_sellable", draft.whyNotSellable());
        row.put("findings", content.findings());
        row.put("texts", content.texts());
        row.put("attributes", content.attributes());
        row.put("hs_code", content.hsCode());
        row.put("origin", content.origin());
        row.put("tax_class", content.taxClass());
        row.put("battery", content.battery());
        row.put("media", content.media());
        row.put("category_guessed", content.categoryGuessed());
        row.put("fingerprint", draft.fingerprint());
        row.put("version", draft.version());
        row.put("details", content.details());
        return row;
    }

    private static final String RECORDSET =
            """
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (top_category uuid, old_top uuid,
                id uuid, category_id uuid, slug text, external_id text, name text, brand text,
                state text, why_not_sellable text[], findings text[], texts jsonb, attributes jsonb,
                hs_code text, origin text, tax_class text, battery text, media text[],
                category_guessed boolean, fingerprint text, version bigint, details jsonb)
            """;
}
