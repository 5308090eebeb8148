package io.entrepot.search;

import java.util.List;

/**
 * How well searches end: the queries asked most, those that found nothing, and those asked often
 * whose results few open. At most 50 of each.
 */
public record SearchQuality(
        Row all, List<Row> most, List<Row> withoutHits, List<Row> seldomClicked) {
    /**
     * Counts of one query, or of all for an empty one. A mean position is {@code clickPositions}
     * over {@code clicks}; the first hit is 1.
     */
    public record Row(
            String query, long searches, long withoutHits, long clicks, long clickPositions) {}
}
