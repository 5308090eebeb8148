package io.entrepot.search.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Normalised discounted cumulative gain at ten (Järvelin and Kekäläinen, 2002): a hit gains
 * 2^rating − 1, divided by the logarithm of its place; the sum is compared with that of the best
 * order the judged products could have.
 */
final class Ndcg {
    static final int PLACES = 10;

    private Ndcg() {}

    /**
     * @param found the ratings of the hits from the first place on, 0 for what nobody judged
     * @param judged all ratings of the query, at least one of them above 0
     */
    static double of(List<Integer> found, Collection<Integer> judged) {
        List<Integer> best = judged.stream().sorted(Comparator.reverseOrder()).toList();
        return gain(found) / gain(best);
    }

    private static double gain(List<Integer> ratings) {
        double sum = 0;
        for (int place = 0; place < Math.min(PLACES, ratings.size()); place++) {
            sum += (Math.pow(2, ratings.get(place)) - 1) / (Math.log(place + 2) / Math.log(2));
        }
        return sum;
    }
}
