package io.entrepot.catalog.internal;

import io.entrepot.catalog.Category;
import io.entrepot.catalog.CategoryAttribute;
import io.entrepot.catalog.CategoryChanged;
import io.entrepot.catalog.MoveCategory;
import io.entrepot.catalog.SlugQuery.Kind;
import io.entrepot.kernel.Actor;
import io.entrepot.platform.audit.AuditTrail;
import io.entrepot.platform.event.EventLog;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Writes a change of the tree, and takes products along to the partition of their new root. Called
 * by whoever took the tree's shape, inside that transaction.
 */
@Component
final class TreeWrites {
    private final JdbcClient jdbc;
    private final Categories categories;
    private final Attributes attributes;
    private final FormerSlugs former;
    private final EventLog events;
    private final AuditTrail audit;

    TreeWrites(
            JdbcClient jdbc,
            Categories categories,
            Attributes attributes,
            FormerSlugs former,
            EventLog events,
            AuditTrail audit) {
        this.jdbc = jdbc;
        this.categories = categories;
        this.attributes = attributes;
        this.former = former;
        this.events = events;
        this.audit = audit;
    }

    void move(CategoryTree tree, Category moved, @Nullable Category parent, MoveCategory command) {
        UUID top = parent == null ? moved.id() : tree.topOf(parent);
        List<UUID> below = tree.below(moved);
        if (!top.equals(tree.topOf(moved))) {
            lockProducts(below);
            retop(below, top);
        }
        hang(moved.id(), parent == null ? null : parent.id());
        List<Category> siblings =
                new ArrayList<>(tree.children(parent == null ? null : parent.id()));
        siblings.removeIf(each -> each.id().equals(moved.id()));
        siblings.add(Math.clamp(command.place(), 0, siblings.size()), moved);
        for (int i = 0; i < siblings.size(); i++) {
            jdbc.sql("update catalog.category set position = ? where id = ?")
                    .params(i + 1, siblings.get(i).id())
                    .update();
        }
        tell(
                moved,
                command.actor(),
                "category.moved",
                Map.of("under", parent == null ? "" : parent.slug()));
    }

    void merge(CategoryTree tree, Category from, Category into, Actor actor) {
        UUID top = tree.topOf(into);
        List<UUID> below = tree.below(from);
        lockProducts(below);
        retop(below, top);
        takeProducts(from.id(), into.id());
        tree.children(from.id()).forEach(child -> hang(child.id(), into.id()));
        takeAttributes(tree, from, into);
        attributes.use(from.id(), List.of());
        former.handOver(from.id(), into.id());
        former.remember(Kind.CATEGORY, from.slug(), into.id());
        jdbc.sql("delete from catalog.category where id = ?").param(from.id()).update();
        tell(into, actor, "category.merged", Map.of("from", from.slug()));
    }

    void rename(Category category, String slug, Actor actor) {
        former.forget(Kind.CATEGORY, slug);
        former.remember(Kind.CATEGORY, category.slug(), category.id());
        jdbc.sql("update catalog.category set slug = ? where id = ?")
                .params(slug, category.id())
                .update();
        tell(category, actor, "category.renamed", Map.of("to", slug));
    }

    /** What led here leads to what stands above; of a root nothing is left. */
    void remove(Category category, Actor actor) {
        UUID above = category.parentId();
        attributes.use(category.id(), List.of());
        if (above != null) {
            former.handOver(category.id(), above);
            former.remember(Kind.CATEGORY, category.slug(), above);
        }
        events.append(new CategoryChanged(category.id(), categories.grow(category.id())));
        audit.write(actor, "category.removed", "category:" + category.id(), Map.of());
        jdbc.sql("delete from catalog.category where id = ?").param(category.id()).update();
    }

    private void hang(UUID category, @Nullable UUID parent) {
        jdbc.sql("update catalog.category set parent_id = :parent where id = :id")
                .param("parent", parent, java.sql.Types.OTHER)
                .param("id", category)
                .update();
    }

    /** What isn't settled by the receiving category itself is handed to it. */
    private void takeAttributes(CategoryTree tree, Category from, Category into) {
        Map<String, CategoryAttribute> there = tree.attributes(into);
        List<CategoryAttribute> own = new ArrayList<>(into.attributes());
        from.attributes().stream().filter(use -> !there.containsKey(use.code())).forEach(own::add);
        attributes.use(into.id(), own);
    }

    private void takeProducts(UUID from, UUID into) {
        jdbc.sql("update catalog.product set category_id = ? where category_id = ?")
                .params(into, from)
                .update();
    }

    /** Keys first and in the order of their ids, as everybody locks them. */
    private void lockProducts(List<UUID> categories) {
        jdbc.sql(
                        """
                        select k.id from catalog.product_key k
                        join catalog.product p on p.top_category = k.top_category and p.id = k.id
                        where p.category_id = any (?)
                        order by k.id for update of k
                        """)
                .param(categories.toArray(UUID[]::new))
                .query((row, number) -> 1)
                .list();
    }

    /** Their partition follows their root, and the guards follow them. */
    private void retop(List<UUID> categories, UUID top) {
        UUID[] all = categories.toArray(UUID[]::new);
        jdbc.sql("update catalog.category set top_id = ? where id = any (?)")
                .params(top, all)
                .update();
        for (String change :
                List.of(
                        """
                        update catalog.variant v set top_category = :top
                        from catalog.product p
                        where p.category_id = any (:all) and p.top_category <> :top
                          and v.top_category = p.top_category and v.product_id = p.id
                        """,
                        """
                        update catalog.variant_key k set top_category = :top
                        from catalog.product p
                        where p.category_id = any (:all) and p.top_category <> :top
                          and k.product_id = p.id
                        """,
                        """
                        update catalog.product_key k set top_category = :top
                        from catalog.product p
                        where p.category_id = any (:all) and p.top_category <> :top and k.id = p.id
                        """,
                        """
                        update catalog.product set top_category = :top
                        where category_id = any (:all) and top_category <> :top
                        """)) {
            jdbc.sql(change).param("top", top).param("all", all).update();
        }
    }

    private void tell(Category category, Actor actor, String action, Map<String, Object> facts) {
        events.append(new CategoryChanged(category.id(), categories.grow(category.id())));
        audit.write(actor, action, "category:" + category.id(), facts);
    }
}
