package io.entrepot.catalog.web;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.Category;
import io.entrepot.catalog.ChangeListing;
import io.entrepot.catalog.ListingState;
import io.entrepot.catalog.ProductIds;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Permission;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.web.Needs;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Products for staff: looked at, and paused. */
@RestController
@RequestMapping("/api/v1/console/products")
class ConsoleProducts {
    private final CatalogApi catalog;

    ConsoleProducts(CatalogApi catalog) {
        this.catalog = catalog;
    }

    @GetMapping("/{id}")
    @Needs(Permission.CATALOG_READ)
    ConsoleProduct one(@PathVariable UUID id) {
        return catalog.productsById(new ProductIds(List.of(id))).stream()
                .findFirst()
                .map(product -> ConsoleProduct.of(product, categories()))
                .orElseThrow(() -> Refusal.notFound("product"));
    }

    /**
     * Stops selling it for now, and nothing else; the listing flow puts it on sale and takes it
     * out.
     */
    @PutMapping("/{id}/state")
    @Needs(Permission.CATALOG_WRITE)
    ConsoleProduct state(@PathVariable UUID id, @RequestBody ChangeState body, Principal staff) {
        if (body.to() != ListingState.LISTED) {
            throw Refusal.invalid("bad_state", "Only LISTED: the rest is for the listing flow.");
        }
        return ConsoleProduct.of(
                catalog.changeListing(
                        new ChangeListing(
                                id,
                                body.to(),
                                body.version(),
                                body.reason(),
                                Actor.staff(staff.getName()))),
                categories());
    }

    private Map<UUID, String> categories() {
        return catalog.categories().stream()
                .collect(Collectors.toMap(Category::id, Category::slug));
    }

    /** Where it shall go, and the version that was seen. */
    record ChangeState(ListingState to, long version, @Nullable String reason) {}
}
