package io.entrepot.catalog.web;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.ChangeListing;
import io.entrepot.catalog.ListingState;
import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductIds;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Permission;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.list.Bulk;
import io.entrepot.platform.web.Needs;
import io.entrepot.platform.web.ProblemTexts;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Stops selling many products for now, each through the door by itself. */
@RestController
@RequestMapping("/api/v1/console/products/bulk")
class ProductBulk {
    private static final Map<String, ListingState> ACTIONS = Map.of("LIST", ListingState.LISTED);

    private final CatalogApi catalog;
    private final ProblemTexts texts;

    ProductBulk(CatalogApi catalog, ProblemTexts texts) {
        this.catalog = catalog;
        this.texts = texts;
    }

    @PostMapping("/preview")
    @Needs(Permission.CATALOG_WRITE)
    Bulk.Preview preview(@RequestBody Bulk.Request request, Locale locale) {
        return new Bulk(texts, locale).preview(request, check(target(request)));
    }

    @PostMapping
    @Needs(Permission.CATALOG_WRITE)
    Bulk.Report run(@RequestBody Bulk.Request request, Principal staff, Locale locale) {
        ListingState to = target(request);
        Actor actor = Actor.staff(staff.getName());
        return new Bulk(texts, locale)
                .run(
                        request,
                        check(to),
                        id -> {
                            Product product = product(id);
                            if (product.state() == to) {
                                return false;
                            }
                            catalog.changeListing(
                                    new ChangeListing(
                                            id, to, product.version(), request.reason(), actor));
                            return true;
                        });
    }

    private static ListingState target(Bulk.Request request) {
        ListingState to = ACTIONS.get(request.action());
        if (to == null) {
            throw Refusal.invalid("bad_bulk", "Products have no such bulk action.");
        }
        return to;
    }

    private Bulk.Check check(ListingState to) {
        return new Bulk.Check() {
            @Override
            public String label(UUID id) {
                return product(id).text("en").name();
            }

            // What the door would refuse for sure; the rest it says itself.
            @Override
            public void check(UUID id) {
                Product product = product(id);
                if (product.state() != ListingState.SELLABLE && product.state() != to) {
                    throw Refusal.conflict("not_in_shop", "It is not sold just now.");
                }
                if (product.state() == to) {
                    throw Refusal.conflict("already_there", "The product is there already.");
                }
            }
        };
    }

    private Product product(UUID id) {
        return catalog.productsById(new ProductIds(List.of(id))).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("product"));
    }
}
