package io.entrepot.catalog.web;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.Category;
import io.entrepot.catalog.CategoryCount;
import io.entrepot.catalog.CategoryTreeApi;
import io.entrepot.catalog.MoveCategory;
import io.entrepot.catalog.RemoveCategory;
import io.entrepot.catalog.RenameCategory;
import io.entrepot.catalog.SaveCategory;
import io.entrepot.catalog.TreeChange;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Permission;
import io.entrepot.platform.web.Needs;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The tree of categories, as staff shape it. */
@RestController
@RequestMapping("/api/v1/console/categories")
class ConsoleCategories {
    /** The whole tree, siblings in their order. */
    record Tree(List<Node> items) {}

    /** A category; {@code products} counts it and all below it. */
    record Node(
            UUID id,
            String slug,
            @Nullable UUID parentId,
            int position,
            Map<String, String> names,
            List<String> required,
            long products) {}

    /** A category to be made or renamed; where it hangs is only asked when it is made. */
    record CategoryWish(@Nullable String parent, int position, Map<String, String> names) {}

    /** Where a category shall hang; no parent makes it a root. */
    record Place(@Nullable String parent, int place) {}

    /** Another address. */
    record Address(String slug) {}

    private final CatalogApi catalog;
    private final CategoryTreeApi tree;

    ConsoleCategories(CatalogApi catalog, CategoryTreeApi tree) {
        this.catalog = catalog;
        this.tree = tree;
    }

    @GetMapping
    @Needs(Permission.CATALOG_READ)
    Tree tree() {
        Map<UUID, Long> counts = new HashMap<>();
        for (CategoryCount count : tree.categoryCounts()) {
            counts.put(count.categoryId(), count.below());
        }
        return new Tree(
                catalog.categories().stream()
                        .map(each -> node(each, counts.getOrDefault(each.id(), 0L)))
                        .toList());
    }

    @PutMapping("/{slug}")
    @Needs(Permission.CATALOG_WRITE)
    Node save(@PathVariable String slug, @RequestBody CategoryWish wish, Principal staff) {
        Category saved =
                catalog.saveCategory(
                        new SaveCategory(
                                slug,
                                wish.parent(),
                                wish.position(),
                                wish.names(),
                                Actor.staff(staff.getName())));
        return node(saved, 0);
    }

    @PostMapping("/{slug}/place")
    @Needs(Permission.CATALOG_WRITE)
    TreeChange move(@PathVariable String slug, @RequestBody Place place, Principal staff) {
        return tree.moveCategory(
                new MoveCategory(
                        slug, place.parent(), place.place(), false, Actor.staff(staff.getName())));
    }

    /** The former address leads to the new one for good. */
    @PostMapping("/{slug}/address")
    @Needs(Permission.CATALOG_WRITE)
    TreeChange rename(@PathVariable String slug, @RequestBody Address address, Principal staff) {
        return tree.renameCategory(
                new RenameCategory(slug, address.slug(), false, Actor.staff(staff.getName())));
    }

    @DeleteMapping("/{slug}")
    @Needs(Permission.CATALOG_WRITE)
    TreeChange remove(@PathVariable String slug, Principal staff) {
        return tree.removeCategory(new RemoveCategory(slug, false, Actor.staff(staff.getName())));
    }

    private static Node node(Category category, long products) {
        return new Node(
                category.id(),
                category.slug(),
                category.parentId(),
                category.position(),
                category.names(),
                category.attributes().stream()
                        .filter(use -> use.required())
                        .map(use -> use.code())
                        .toList(),
                products);
    }
}
