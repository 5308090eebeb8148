package io.entrepot.catalog.internal;

import io.entrepot.catalog.ClassifyProduct;
import io.entrepot.catalog.CurrentSlug;
import io.entrepot.catalog.HsCodes;
import io.entrepot.catalog.SlugQuery;
import io.entrepot.kernel.Refusal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Under which address a product is found, and under which codes it is declared. */
@Component
final class ProductIdentity {
    private final JdbcClient jdbc;
    private final FormerSlugs former;

    ProductIdentity(JdbcClient jdbc, FormerSlugs former) {
        this.jdbc = jdbc;
        this.former = former;
    }

    CurrentSlug current(SlugQuery query) {
        return former.current(query)
                .map(CurrentSlug::new)
                .orElseThrow(() -> Refusal.notFound("address"));
    }

    boolean rename(Standing now, String slug) {
        if (!Slugs.isValid(slug)) {
            throw Refusal.invalid(
                    "slug_invalid", "Lower-case letters, digits and dashes, at most 90");
        }
        if (slug.equals(now.slug())) {
            return false;
        }
        UUID before = former.target(product(slug)).orElse(now.id());
        boolean taken =
                jdbc.sql("select exists (select from catalog.product_key where slug = ?)")
                        .param(slug)
                        .query(Boolean.class)
                        .single();
        if (taken || !before.equals(now.id())) {
            throw Refusal.conflict("slug_taken", "Another product has or had the slug " + slug);
        }
        former.forget(SlugQuery.Kind.PRODUCT, slug);
        former.remember(SlugQuery.Kind.PRODUCT, now.slug(), now.id());
        jdbc.sql("update catalog.product_key set slug = ? where id = ?")
                .params(slug, now.id())
                .update();
        jdbc.sql("update catalog.product set slug = ? where top_category = ? and id = ?")
                .params(slug, now.topCategory(), now.id())
                .update();
        return true;
    }

    /** Refused where a longer code doesn't lengthen the product's own. */
    boolean classify(Standing now, ClassifyProduct command) {
        if (command.hsCode() != null && !ProductRules.isHsCode(command.hsCode())) {
            throw Refusal.invalid("hs_code_invalid", "6, 8 or 10 digits");
        }
        command.byDestination()
                .forEach(
                        (destination, code) -> {
                            if (!HsCodes.lengthens(command.hsCode(), code)) {
                                throw Refusal.invalid(
                                        "hs_code_does_not_lengthen",
                                        code + " does not begin with the product's six digits");
                            }
                        });
        List<String> why = new ArrayList<>(now.why());
        why.remove(ListingGate.NO_HS_CODE);
        if (command.hsCode() == null) {
            why.addFirst(ListingGate.NO_HS_CODE);
        }
        return jdbc.sql(
                                """
                                update catalog.product
                                set hs_code = :code, why_not_sellable = :why, fingerprint = '',
                                    details = details
                                        || jsonb_build_object('hsCodes', cast(:codes as jsonb)),
                                    state = case when state = 'SELLABLE'
                                            and cast(:why as text[]) <> '{}'
                                        then 'LISTED' else state end
                                where top_category = :top and id = :id
                                  and (hs_code, details -> 'hsCodes')
                                      is distinct from (cast(:code as text), cast(:codes as jsonb))
                                """)
                        .param("code", command.hsCode(), java.sql.Types.VARCHAR)
                        .param("why", why.toArray(String[]::new))
                        .param("codes", Json.write(command.byDestination()))
                        .param("top", now.topCategory())
                        .param("id", now.id())
                        .update()
                > 0;
    }

    private static SlugQuery product(String slug) {
        return new SlugQuery(SlugQuery.Kind.PRODUCT, slug);
    }
}
