package io.entrepot.storefront.web;

import io.entrepot.search.SearchApi;
import io.entrepot.search.SearchCounts;
import io.entrepot.search.SearchText;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Counts what shoppers look for and open, in memory, and hands the sums on every few seconds and at
 * the stop. Of a shopper nothing is kept; what is more than there is room for is not counted.
 */
@Component
class SearchLog implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SearchLog.class);
    private static final int MOST_ROWS = 2_000;

    /** Anybody can send clicks: they leave room for searches, and name no long market. */
    private static final int MOST_CLICKS = 1_000;

    private static final int LONGEST_NAME = 40;
    private static final int DEEPEST = 1_000;
    private static final int EVERY_SECONDS = 5;

    private final SearchApi search;
    private final Clock clock;
    private final Object lock = new Object();
    private Map<Key, Sums> sums = new HashMap<>();
    private int clicks;
    private volatile @Nullable ScheduledExecutorService writer;
    private volatile boolean running;

    SearchLog(SearchApi search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    private record Key(LocalDate day, String market, String locale, String query) {}

    private record Sums(long searches, long withoutHits, long clicks, long positions) {
        Sums and(Sums more) {
            return new Sums(
                    searches + more.searches,
                    withoutHits + more.withoutHits,
                    clicks + more.clicks,
                    positions + more.positions);
        }
    }

    /** Where somebody looks for something. */
    record Asked(String market, String locale, String query) {}

    void searched(Asked asked, boolean found) {
        add(asked, new Sums(1, found ? 0 : 1, 0, 0));
    }

    /** The first hit is 1; what can't be a position of a list is not counted. */
    void clicked(Asked asked, int position) {
        if (position >= 1 && position <= DEEPEST) {
            add(asked, new Sums(0, 0, 1, position));
        }
    }

    private void add(Asked asked, Sums more) {
        String query = SearchText.normalised(asked.query());
        if (query.isEmpty()
                || asked.market().length() > LONGEST_NAME
                || asked.locale().length() > LONGEST_NAME) {
            return;
        }
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Key key = new Key(day, asked.market(), asked.locale(), query);
        synchronized (lock) {
            boolean full = !sums.containsKey(key) && sums.size() >= MOST_ROWS;
            if (full || (more.clicks > 0 && ++clicks > MOST_CLICKS)) {
                return;
            }
            sums.merge(key, more, Sums::and);
        }
    }

    /** Hands on what was counted; what can't be written is lost, a search never waits for it. */
    void write() {
        Map<Key, Sums> counted;
        synchronized (lock) {
            counted = sums;
            sums = new HashMap<>();
            clicks = 0;
        }
        List<SearchCounts.Row> rows = new ArrayList<>();
        counted.forEach(
                (key, sum) ->
                        rows.add(
                                new SearchCounts.Row(
                                        key.day(),
                                        key.market(),
                                        key.locale(),
                                        key.query(),
                                        sum.searches(),
                                        sum.withoutHits(),
                                        sum.clicks(),
                                        sum.positions())));
        try {
            if (!rows.isEmpty()) {
                search.count(new SearchCounts(rows));
            }
        } catch (RuntimeException away) {
            LOG.warn("{} counts of searches are lost: {}", rows.size(), away.getMessage());
        }
    }

    @Override
    public void start() {
        ScheduledExecutorService fresh =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("search-log").factory());
        ScheduledFuture<?> _ =
                fresh.scheduleWithFixedDelay(
                        this::write, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
        writer = fresh;
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        ScheduledExecutorService open = writer;
        if (open != null) {
            open.shutdown();
        }
        write();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
