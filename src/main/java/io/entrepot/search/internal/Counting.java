package io.entrepot.search.internal;

import io.entrepot.market.Market;

import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.util.common.data.Range;

import java.util.Map;

/** Asks the index for the counts of one facet, and reads them from its answer. */
sealed interface Counting {
    /** How many of the index's values are counted at most. */
    int MOST = 150;

    void ask(SearchQueryOptionsStep<?, ?, ?, ?, ?, ?> query);

    Map<String, Long> read(SearchResult<?> result);

    /** Counts strings of a field. */
    record Values(String field, AggregationKey<Map<String, Long>> key) implements Counting {
        static Values of(String field) {
            return new Values(field, AggregationKey.of(field));
        }

        @Override
        public void ask(SearchQueryOptionsStep<?, ?, ?, ?, ?, ?> query) {
            query.aggregation(key, f -> f.terms().field(field, String.class).maxTermCount(MOST));
        }

        @Override
        public Map<String, Long> read(SearchResult<?> result) {
            return result.aggregation(key);
        }
    }

    /** Counts steps of the price in a market. */
    record Prices(Market market, AggregationKey<Map<Range<Long>, Long>> key) implements Counting {
        static Prices of(Market market) {
            return new Prices(market, AggregationKey.of("prices"));
        }

        @Override
        public void ask(SearchQueryOptionsStep<?, ?, ?, ?, ?, ?> query) {
            query.aggregation(
                    key,
                    f ->
                            f.range()
                                    .field(Fields.price(market.code()), Long.class)
                                    .ranges(PriceRanges.of(market.currency())));
        }

        @Override
        public Map<String, Long> read(SearchResult<?> result) {
            Map<String, Long> counts = new java.util.LinkedHashMap<>();
            result.aggregation(key)
                    .forEach((range, count) -> counts.put(PriceRanges.value(range), count));
            return counts;
        }
    }
}
