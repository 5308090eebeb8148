package io.entrepot.catalog.internal;

import io.entrepot.catalog.Attribute;
import io.entrepot.catalog.Category;
import io.entrepot.catalog.CategoryAttribute;
import io.entrepot.catalog.CategoryChanged;
import io.entrepot.catalog.ProposeFilters;
import io.entrepot.catalog.SaveAttributes;
import io.entrepot.catalog.SetCategoryAttributes;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.event.EventLog;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Keeps the attributes and says which of them a category uses. */
@Component
final class AttributeService {
    private static final int MOST_SAVED = 500;
    private static final int MOST_CHOICES = 1_000;
    private static final int MOST_USED = 100;
    private static final int LONGEST = 200;
    private static final Pattern SWATCH = Pattern.compile("#[0-9a-f]{6}");

    private final Attributes attributes;
    private final FilterProposals proposals;
    private final Categories categories;
    private final Vocabulary vocabulary;
    private final EventLog events;
    private final TransactionTemplate transaction;

    AttributeService(
            Attributes attributes,
            FilterProposals proposals,
            Categories categories,
            Vocabulary vocabulary,
            EventLog events,
            TransactionTemplate transaction) {
        this.attributes = attributes;
        this.proposals = proposals;
        this.categories = categories;
        this.vocabulary = vocabulary;
        this.events = events;
        this.transaction = transaction;
    }

    List<Attribute> all() {
        return attributes.all();
    }

    List<Attribute> save(SaveAttributes command) {
        if (command.attributes().size() > MOST_SAVED) {
            throw Refusal.invalid("too_many", "At most " + MOST_SAVED + " at a time");
        }
        command.attributes().forEach(AttributeService::check);
        transaction.executeWithoutResult(status -> attributes.save(command.attributes()));
        vocabulary.forget();
        return attributes.all();
    }

    Category use(SetCategoryAttributes command) {
        List<CategoryAttribute> uses = command.attributes();
        List<String> codes = uses.stream().map(CategoryAttribute::code).toList();
        if (uses.size() > MOST_USED || codes.stream().distinct().count() != codes.size()) {
            throw Refusal.invalid("too_many", "At most " + MOST_USED + ", each once");
        }
        List<String> unknown = attributes.unknown(codes);
        if (!unknown.isEmpty()) {
            throw Refusal.invalid(
                    "unknown_attribute", "There is no attribute " + unknown.getFirst());
        }
        Category category = category(command.categorySlug());
        transaction.executeWithoutResult(status -> use(category, uses));
        return category(command.categorySlug());
    }

    List<Category> propose(ProposeFilters command) {
        Map<String, List<FilterProposals.Proposal>> proposed = proposals.of(command.names());
        List<Category> changed = new ArrayList<>();
        proposed.forEach(
                (slug, filters) -> {
                    Category category = category(slug);
                    List<CategoryAttribute> uses =
                            filters.stream()
                                    .map(f -> new CategoryAttribute(f.code(), false, true, false))
                                    .toList();
                    transaction.executeWithoutResult(
                            status -> {
                                proposals.define(filters, command.names());
                                use(category, uses);
                            });
                    changed.add(category(slug));
                });
        vocabulary.forget();
        return changed;
    }

    private void use(Category category, List<CategoryAttribute> uses) {
        if (attributes.use(category.id(), uses)) {
            events.append(new CategoryChanged(category.id(), categories.grow(category.id())));
        }
    }

    private Category category(String slug) {
        return categories
                .bySlug(slug)
                .orElseThrow(
                        () -> Refusal.invalid("unknown_category", "There is no category " + slug));
    }

    private static void check(Attribute attribute) {
        refuseIf(attribute.code().isBlank() || attribute.code().length() > 100, "code");
        refuseIf(attribute.names().isEmpty() || tooLong(attribute.names()), "names");
        refuseIf(attribute.choices().size() > MOST_CHOICES, "choices");
        for (Attribute.Choice choice : attribute.choices()) {
            refuseIf(choice.code().isBlank() || choice.code().length() > 60, "choices.code");
            refuseIf(tooLong(choice.names()), "choices.names");
            refuseIf(
                    choice.swatch() != null && !SWATCH.matcher(choice.swatch()).matches(),
                    "choices.swatch");
        }
    }

    private static boolean tooLong(Map<String, String> names) {
        return names.values().stream().anyMatch(name -> name.isBlank() || name.length() > LONGEST);
    }

    private static void refuseIf(boolean wrong, String field) {
        if (wrong) {
            throw Refusal.invalid("attribute_invalid", "Wrong in an attribute: " + field);
        }
    }
}
