package io.entrepot.catalog.internal;

import io.entrepot.catalog.ProductChanged;
import io.entrepot.catalog.SaveProduct;
import io.entrepot.catalog.SaveProductResult;
import io.entrepot.catalog.SaveProductResult.Change;
import io.entrepot.catalog.SaveProductResult.Refused;
import io.entrepot.catalog.SaveProductResult.Saved;
import io.entrepot.catalog.SaveVariant;
import io.entrepot.platform.event.EventLog;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Saves batches: what breaks a rule is refused, what is as it was is left alone, and the rest is
 * written in one transaction together with its events. When somebody else took a key meanwhile, the
 * batch is tried again row by row, so that one collision doesn't cost its neighbours.
 */
@Component
final class ProductSaving {
    private static final int TRIES = 3;

    private final KnownProducts known;
    private final DraftMaking drafts;
    private final ProductWrites writes;
    private final EventLog events;
    private final TransactionTemplate transaction;

    ProductSaving(
            KnownProducts known,
            DraftMaking drafts,
            ProductWrites writes,
            EventLog events,
            TransactionTemplate transaction) {
        this.known = known;
        this.drafts = drafts;
        this.writes = writes;
        this.events = events;
        this.transaction = transaction;
    }

    List<SaveProductResult> saveAll(List<SaveProduct> products) {
        SaveProductResult[] results = new SaveProductResult[products.size()];
        List<Integer> together = new ArrayList<>();
        List<Integer> afterwards = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < results.length; i++) {
            var broken = ProductRules.broken(products.get(i));
            if (broken.isPresent()) {
                results[i] = broken.get();
            } else {
                (addsAll(keys, products.get(i)) ? together : afterwards).add(i);
            }
        }
        if (!together.isEmpty()) {
            List<SaveProductResult> saved = save(together.stream().map(products::get).toList());
            for (int i = 0; i < saved.size(); i++) {
                results[together.get(i)] = saved.get(i);
            }
        }
        afterwards.forEach(i -> results[i] = saveOne(products.get(i)));
        return List.of(results);
    }

    private List<SaveProductResult> save(List<SaveProduct> products) {
        try {
            return inTransaction(products);
        } catch (DuplicateKeyException collision) {
            return products.stream().map(this::saveOne).toList();
        }
    }

    private SaveProductResult saveOne(SaveProduct product) {
        for (int tries = 1; tries < TRIES; tries++) {
            try {
                return inTransaction(List.of(product)).getFirst();
            } catch (DuplicateKeyException collision) {
                // Another command took the slug, SKU or external id since we looked: look again.
            }
        }
        return new Refused(
                "changed_meanwhile", "externalId", "Somebody else is saving it just now");
    }

    private List<SaveProductResult> inTransaction(List<SaveProduct> products) {
        List<SaveProductResult> results = transaction.execute(status -> write(products));
        return java.util.Objects.requireNonNull(results);
    }

    private List<SaveProductResult> write(List<SaveProduct> products) {
        drafts.holdTree();
        Found found = known.lock(products);
        List<Made> made = drafts.make(products, found);
        List<ProductDraft> changed =
                made.stream()
                        .flatMap(
                                one ->
                                        one instanceof Made.Draft(var draft)
                                                ? Stream.of(draft)
                                                : Stream.of())
                        .filter(draft -> !draft.isUnchanged())
                        .toList();
        Map<String, UUID> variants = found.variantsBySku();
        if (!changed.isEmpty()) {
            List<ProductDraft> fresh = changed.stream().filter(ProductDraft::isNew).toList();
            List<ProductDraft> old = changed.stream().filter(draft -> !draft.isNew()).toList();
            if (!fresh.isEmpty()) {
                writes.insert(fresh);
            }
            if (!old.isEmpty()) {
                writes.update(old);
            }
            variants = with(variants, writes.variants(changed, variants));
            events.appendAll(
                    changed.stream()
                            .map(draft -> new ProductChanged(draft.id(), draft.version()))
                            .toList());
        }
        return results(made, variants);
    }

    private static List<SaveProductResult> results(List<Made> made, Map<String, UUID> variants) {
        List<SaveProductResult> results = new ArrayList<>();
        for (Made one : made) {
            results.add(
                    switch (one) {
                        case Made.Not(var refused) -> refused;
                        case Made.Draft(var draft) -> saved(draft, variants);
                    });
        }
        return results;
    }

    private static Saved saved(ProductDraft draft, Map<String, UUID> variants) {
        Change change =
                draft.isNew()
                        ? Change.CREATED
                        : draft.isUnchanged() ? Change.UNCHANGED : Change.UPDATED;
        Map<String, UUID> own = new java.util.LinkedHashMap<>();
        for (SaveVariant variant : draft.content().variants()) {
            own.put(variant.sku(), java.util.Objects.requireNonNull(variants.get(variant.sku())));
        }
        return new Saved(draft.id(), draft.slug(), change, own);
    }

    private static Map<String, UUID> with(Map<String, UUID> before, Map<String, UUID> now) {
        Map<String, UUID> all = new java.util.HashMap<>(before);
        all.putAll(now);
        return all;
    }

    /** Whether nothing else of this batch claims the same keys. */
    private static boolean addsAll(Set<String> keys, SaveProduct product) {
        Set<String> own = new HashSet<>();
        if (product.externalId() != null) {
            own.add("external " + product.externalId());
        }
        if (product.slug() != null) {
            own.add("slug " + product.slug());
        }
        product.variants().forEach(variant -> own.add("sku " + variant.sku()));
        if (own.stream().anyMatch(keys::contains)) {
            return false;
        }
        return keys.addAll(own);
    }
}
