package io.entrepot.catalog.internal;

import io.entrepot.catalog.Category;
import io.entrepot.catalog.SaveCategory;
import io.entrepot.catalog.SlugQuery;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.audit.AuditTrail;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps the tree of categories and the partitions that follow its roots. */
@Component
final class CategoryService {
    private static final int LONGEST_NAME = 200;

    private final Categories categories;
    private final FormerSlugs former;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    CategoryService(
            Categories categories,
            FormerSlugs former,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.categories = categories;
        this.former = former;
        this.audit = audit;
        this.transaction = transaction;
    }

    List<Category> all() {
        return categories.all();
    }

    /** A slug that was given up leads to what has taken its place, which stays as it is. */
    Category save(SaveCategory command) {
        check(command);
        Optional<Category> successor = successor(command.slug());
        if (successor.isPresent()) {
            return successor.get();
        }
        transaction.executeWithoutResult(
                status -> {
                    UUID id = Ids.next();
                    CategoryNode place = place(id, command);
                    // A feed's hundreds are in the import's own log.
                    if (categories.write(id, command, place)
                            && command.actor().kind() == Actor.Kind.STAFF) {
                        audit.write(
                                command.actor(),
                                "category.saved",
                                "category:" + command.slug(),
                                Map.of("names", command.names()));
                    }
                    if (command.parentSlug() == null) {
                        categories
                                .bySlug(command.slug())
                                .ifPresent(saved -> categories.ensurePartitions(saved.id()));
                    }
                });
        return categories.bySlug(command.slug()).orElseThrow(() -> Refusal.notFound("category"));
    }

    private Optional<Category> successor(String slug) {
        return categories.bySlug(slug).isPresent()
                ? Optional.empty()
                : former.current(new SlugQuery(SlugQuery.Kind.CATEGORY, slug))
                        .flatMap(categories::bySlug);
    }

    /** Makes up for partitions that could not be made when their root was saved. */
    void makePartitions() {
        for (UUID root : categories.rootsWithoutPartition()) {
            transaction.executeWithoutResult(status -> categories.ensurePartitions(root));
        }
    }

    private CategoryNode place(UUID id, SaveCategory command) {
        if (command.parentSlug() == null) {
            return new CategoryNode(id, id);
        }
        Category parent =
                categories
                        .bySlug(command.parentSlug())
                        .orElseThrow(
                                () ->
                                        Refusal.invalid(
                                                "unknown_category",
                                                "There is no category " + command.parentSlug()));
        return new CategoryNode(parent.id(), categories.topOf(parent.id()));
    }

    private static void check(SaveCategory command) {
        if (!Slugs.isValid(command.slug())) {
            throw Refusal.invalid(
                    "slug_invalid", "Lower-case letters, digits and dashes, at most 90");
        }
        if (command.names().isEmpty()
                || command.names().values().stream()
                        .anyMatch(name -> name.isBlank() || name.length() > LONGEST_NAME)) {
            throw Refusal.invalid("name_length", "A category has names of 1 to 200 characters");
        }
    }
}
