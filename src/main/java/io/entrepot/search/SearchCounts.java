package io.entrepot.search;

import java.time.LocalDate;
import java.util.List;

/** What was searched for and opened since the last time, summed up; at most 2,000 rows. */
public record SearchCounts(List<Row> rows) {
    public SearchCounts {
        rows = List.copyOf(rows);
    }

    /** One query on one day of UTC. */
    public record Row(
            LocalDate day,
            String market,
            String locale,
            String query,
            long searches,
            long withoutHits,
            long clicks,
            long clickPositions) {}
}
