package io.entrepot.catalog.internal;

import io.entrepot.catalog.Category;
import io.entrepot.catalog.CategoryCount;
import io.entrepot.catalog.CategoryTreeApi;
import io.entrepot.catalog.MergeCategories;
import io.entrepot.catalog.MoveCategory;
import io.entrepot.catalog.RemoveCategory;
import io.entrepot.catalog.RenameCategory;
import io.entrepot.catalog.TreeChange;
import io.entrepot.kernel.Refusal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Shapes the tree of categories: one change at a time, on the tree as it stands in its transaction.
 * Partitions of a new root are made before, since that takes the whole table for a moment.
 */
@Service
class TreeService implements CategoryTreeApi {
    private final Categories categories;
    private final TreeWrites writes;
    private final TreePreviews previews;
    private final TransactionTemplate transaction;

    TreeService(
            Categories categories,
            TreeWrites writes,
            TreePreviews previews,
            TransactionTemplate transaction) {
        this.categories = categories;
        this.writes = writes;
        this.previews = previews;
        this.transaction = transaction;
    }

    @Override
    public List<CategoryCount> categoryCounts() {
        return previews.counts();
    }

    @Override
    public TreeChange moveCategory(MoveCategory command) {
        if (!command.trial() && command.parentSlug() == null) {
            Category root = new CategoryTree(categories.all()).require(command.slug());
            transaction.executeWithoutResult(status -> categories.ensurePartitions(root.id()));
        }
        return shaping(command.trial(), tree -> move(tree, command));
    }

    private TreeChange move(CategoryTree tree, MoveCategory command) {
        Category moved = tree.require(command.slug());
        @Nullable Category parent =
                command.parentSlug() == null ? null : tree.require(command.parentSlug());
        if (parent != null && tree.isBelow(parent, moved)) {
            throw cycle();
        }
        TreeChange change = previews.ofMove(tree, moved, parent, command.trial());
        if (!command.trial()) {
            writes.move(tree, moved, parent, command);
        }
        return change;
    }

    @Override
    public TreeChange mergeCategories(MergeCategories command) {
        return shaping(
                command.trial(),
                tree -> {
                    Category from = tree.require(command.slug());
                    Category into = tree.require(command.intoSlug());
                    if (tree.isBelow(into, from)) {
                        throw cycle();
                    }
                    TreeChange change = previews.ofMerge(tree, from, into, command.trial());
                    if (!command.trial()) {
                        writes.merge(tree, from, into, command.actor());
                    }
                    return change;
                });
    }

    @Override
    public TreeChange renameCategory(RenameCategory command) {
        if (!Slugs.isValid(command.newSlug())) {
            throw Refusal.invalid(
                    "slug_invalid", "Lower-case letters, digits and dashes, at most 90");
        }
        return shaping(
                command.trial(),
                tree -> {
                    Category category = tree.require(command.slug());
                    boolean same = command.slug().equals(command.newSlug());
                    if (!same && tree.has(command.newSlug())) {
                        throw Refusal.conflict(
                                "slug_taken", "Another category is called " + command.newSlug());
                    }
                    TreeChange change =
                            previews.ofRename(tree, category, command.newSlug(), command.trial());
                    if (!command.trial() && !same) {
                        writes.rename(category, command.newSlug(), command.actor());
                    }
                    return change;
                });
    }

    @Override
    public TreeChange removeCategory(RemoveCategory command) {
        return shaping(
                command.trial(),
                tree -> {
                    Category category = tree.require(command.slug());
                    TreeChange change = previews.ofRemoval(tree, category, command.trial());
                    if (change.products() > 0 || !tree.children(category.id()).isEmpty()) {
                        throw Refusal.conflict(
                                "category_in_use", "Move or merge what hangs on it first.");
                    }
                    if (!command.trial()) {
                        writes.remove(category, command.actor());
                    }
                    return change;
                });
    }

    private TreeChange shaping(boolean trial, Function<CategoryTree, TreeChange> change) {
        return Objects.requireNonNull(
                transaction.execute(
                        status -> {
                            if (!trial) {
                                categories.takeShape();
                            }
                            return change.apply(new CategoryTree(categories.all()));
                        }));
    }

    private static Refusal cycle() {
        return Refusal.conflict("category_cycle", "A category can't hang on itself.");
    }
}
