package io.entrepot.market.internal;

import io.entrepot.market.RateHistoryQuery;
import io.entrepot.market.RatePoint;
import io.entrepot.market.RateSource;
import io.entrepot.market.SaveRateSource;
import io.entrepot.market.SaveRates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rates as they were published, and the sources that published them. */
interface Rates {
    /** The newest of each pair and source on or before this day, as far as it was known then. */
    List<Rate> newest(LocalDate day, Instant knownAt);

    /** When rates were taken in, the latest on or before this moment; none if never. */
    Optional<Instant> lastLoading(Instant before);

    /** Answers the ids of rows that are kept already but say something else. */
    List<String> add(SaveRates command, Instant now);

    /** Adds rows of a source that exists; what is on record already is left alone. */
    int add(String source, List<NewRate> rows, Instant now);

    /** What is on record of these days, one row for each pair and day, the latest revision. */
    List<Rate> of(String source, LocalDate from, LocalDate to);

    List<RateSource> sources();

    void save(SaveRateSource command);

    List<RatePoint> history(RateHistoryQuery query);
}
