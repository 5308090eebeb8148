package io.entrepot.search;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The door to the product index. */
@HttpExchange("/doors/search")
public interface SearchApi {
    /** Finds, sorts and counts; what is asked for is bounded, and too much is refused. */
    @PostExchange("/search")
    SearchPage search(@RequestBody SearchQuery query);

    /** Builds the index anew beside the old one, and swaps. */
    @PostExchange("/rebuild")
    Rebuilt rebuild(@RequestBody Rebuild command);

    /** How far the index is behind what was told; for imports, which wait for it. */
    @PostExchange("/waiting")
    Waiting waiting();

    /**
     * Adds to the counts of days. What looks like it names a person is left out, and clicks count
     * for queries only that were asked on that day.
     */
    @PostExchange("/count")
    void count(@RequestBody SearchCounts counts);
}
