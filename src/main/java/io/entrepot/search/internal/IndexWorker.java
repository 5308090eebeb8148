package io.entrepot.search.internal;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.CategoryChanged;
import io.entrepot.catalog.ProductChanged;
import io.entrepot.catalog.VariantKey;
import io.entrepot.catalog.VariantKeys;
import io.entrepot.platform.event.Listener;
import io.entrepot.pricing.PriceChanged;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Hears what changed, notes it, and indexes what was noted in batches. A failure is tried again
 * after a while: what waits is kept in the database.
 */
@Component
final class IndexWorker implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(IndexWorker.class);
    private static final long LOOK_MILLIS = 5_000;

    private final CatalogApi catalog;
    private final Pending pending;
    private final IndexUpdates updates;
    private final boolean enabled;
    private final Semaphore noted = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    IndexWorker(
            CatalogApi catalog,
            Pending pending,
            IndexUpdates updates,
            @Value("${entrepot.search.worker:true}") boolean enabled) {
        this.catalog = catalog;
        this.pending = pending;
        this.updates = updates;
        this.enabled = enabled;
    }

    @Listener("search.index-products")
    void productsChanged(List<ProductChanged> events) {
        pending.products(events.stream().map(ProductChanged::aggregateId).toList());
        noted.release();
    }

    @Listener("search.index-prices")
    void pricesChanged(List<PriceChanged> events) {
        List<UUID> variants = events.stream().map(PriceChanged::aggregateId).toList();
        pending.products(
                catalog.variantKeys(VariantKeys.ids(variants)).stream()
                        .map(VariantKey::productId)
                        .toList());
        noted.release();
    }

    @Listener("search.index-categories")
    void categoryChanged(CategoryChanged event) {
        pending.category(event.aggregateId());
        noted.release();
    }

    @Override
    public void start() {
        if (enabled) {
            running = true;
            thread = Thread.ofPlatform().name("search.index").daemon().start(this::run);
        }
    }

    @Override
    public void stop() {
        running = false;
        noted.release();
        Thread worker = thread;
        if (worker != null) {
            try {
                worker.join(10_000);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            try {
                if (updates.isMissing()) {
                    LOG.info("Building the index of {} products", updates.rebuild());
                }
                if (!updates.catchUp()) {
                    if (noted.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                        noted.drainPermits();
                        pending.letSettle();
                    } else if (pending.isEmpty()) {
                        updates.tidy();
                    }
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException failure) {
                LOG.warn("The index waits: {}", failure.toString());
                pause();
            }
        }
    }

    private void pause() {
        try {
            noted.tryAcquire(1_000, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
