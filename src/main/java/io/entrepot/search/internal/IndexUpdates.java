package io.entrepot.search.internal;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductIds;
import io.entrepot.catalog.ProductsAfter;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Brings the index up to date: a batch of what waits, or all of it anew. The two take turns, so
 * that what changes while a new index is built is written into the new one afterwards.
 */
@Component
final class IndexUpdates {
    /** Products read at a time, and rows that are written before the index goes to disk. */
    private static final int BATCH = 200;

    private static final int ROUND = 2_000;

    private final CatalogApi catalog;
    private final Entries entries;
    private final Surroundings surroundings;
    private final Pending pending;
    private final Indexes indexes;
    private final ReentrantLock turn = new ReentrantLock();

    /** Since the segments were merged last; a start may find several of them. */
    private boolean scattered = true;

    IndexUpdates(
            CatalogApi catalog,
            Entries entries,
            Surroundings surroundings,
            Pending pending,
            Indexes indexes) {
        this.catalog = catalog;
        this.entries = entries;
        this.surroundings = surroundings;
        this.pending = pending;
        this.indexes = indexes;
    }

    /**
     * Indexes up to a batch of what waits and says whether there may be more. Other filters of a
     * category concern everything below it, so all is built anew.
     */
    boolean catchUp() {
        turn.lock();
        try {
            List<Pending.Row> rows = pending.first(ROUND);
            if (rows.isEmpty()) {
                return false;
            }
            if (rows.stream().anyMatch(Pending.Row::isCategory)) {
                rebuild();
                pending.done(rows);
                return true;
            }
            List<UUID> products = rows.stream().map(Pending.Row::id).toList();
            Tree tree = surroundings.treeNow();
            indexes.use(
                    index -> {
                        for (int from = 0; from < products.size(); from += BATCH) {
                            int to = Math.min(products.size(), from + BATCH);
                            write(index, products.subList(from, to), tree);
                        }
                        index.commit();
                        return true;
                    });
            pending.done(rows);
            scattered = true;
            return rows.size() == ROUND;
        } finally {
            turn.unlock();
        }
    }

    private void write(Index index, List<UUID> products, Tree tree) {
        List<Entry> written = entries.of(catalog.productsById(new ProductIds(products)), tree);
        Set<String> gone = new HashSet<>();
        products.forEach(id -> gone.add(id.toString()));
        written.forEach(entry -> gone.remove(entry.id()));
        index.write(written, gone);
    }

    /** How many products and prices wait. */
    long waiting() {
        return pending.count();
    }

    /**
     * Merges what was written in pieces. Counting a facet over several segments makes Lucene build
     * a map of all its values for every search, which costs more than the search itself.
     */
    void tidy() {
        turn.lock();
        try {
            if (scattered && !indexes.isMissing()) {
                indexes.use(
                        index -> {
                            index.settle();
                            return true;
                        });
                scattered = false;
            }
        } finally {
            turn.unlock();
        }
    }

    /** Builds a new index beside the old one and answers how many products it holds. */
    long rebuild() {
        turn.lock();
        try {
            long[] count = {0};
            indexes.replace(index -> count[0] = fill(index));
            return count[0];
        } finally {
            turn.unlock();
        }
    }

    boolean isMissing() {
        return indexes.isMissing();
    }

    private long fill(Index index) {
        Tree tree = surroundings.treeNow();
        long count = 0;
        @Nullable UUID after = null;
        while (true) {
            List<Product> page = catalog.productsAfter(new ProductsAfter(after, BATCH));
            List<Entry> added = entries.of(page, tree);
            index.add(added);
            count += added.size();
            if (page.size() < BATCH) {
                return count;
            }
            after = page.getLast().id();
        }
    }
}
