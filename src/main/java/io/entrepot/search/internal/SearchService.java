package io.entrepot.search.internal;

import io.entrepot.search.Rebuild;
import io.entrepot.search.Rebuilt;
import io.entrepot.search.SearchApi;
import io.entrepot.search.SearchCounts;
import io.entrepot.search.SearchPage;
import io.entrepot.search.SearchQuery;
import io.entrepot.search.Waiting;

import org.springframework.stereotype.Service;

import java.time.Clock;

/** Answers at the door of the index. */
@Service
final class SearchService implements SearchApi {
    private final IndexUpdates updates;
    private final Asking asking;
    private final Rules rules;
    private final QueryDays days;
    private final Clock clock;

    SearchService(IndexUpdates updates, Asking asking, Rules rules, QueryDays days, Clock clock) {
        this.updates = updates;
        this.asking = asking;
        this.rules = rules;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public SearchPage search(SearchQuery query) {
        return asking.search(query, rules.book());
    }

    @Override
    public void count(SearchCounts counts) {
        days.add(counts);
    }

    @Override
    public Rebuilt rebuild(Rebuild command) {
        long began = clock.millis();
        long products = updates.rebuild();
        return new Rebuilt(products, clock.millis() - began);
    }

    @Override
    public Waiting waiting() {
        return new Waiting(updates.waiting());
    }
}
