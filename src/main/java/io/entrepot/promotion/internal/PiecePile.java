package io.entrepot.promotion.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The pieces of a cart while sets are put together from them: how many of each line are free, and
 * how many of them a set has taken. Dearer pieces go into sets first, the cheapest are given.
 */
final class PiecePile {
    private final Till till;
    private final int[] free;
    private final int[] taken;

    PiecePile(Till till) {
        this.till = till;
        this.free = new int[till.lines.size()];
        this.taken = new int[free.length];
        for (int i = 0; i < free.length; i++) {
            free[i] = till.lines.get(i).quantity();
        }
    }

    /** What so many pieces of a line are worth now, rounded half up. */
    long value(int line, int pieces) {
        int quantity = till.lines.get(line).quantity();
        return pieces == quantity
                ? till.left[line]
                : Shares.ratio(till.left[line], pieces, quantity);
    }

    /** What all taken pieces are worth, by line: the weights of what is given. */
    long[] values() {
        long[] values = new long[taken.length];
        for (int i = 0; i < taken.length; i++) {
            values[i] = taken[i] == 0 ? 0 : value(i, taken[i]);
        }
        return values;
    }

    int free(int line) {
        return free[line];
    }

    void take(int line, int pieces) {
        free[line] -= pieces;
        taken[line] += pieces;
    }

    /** Takes the dearest pieces of these lines; false and nothing taken when there are too few. */
    boolean takeDearest(int[] places, int pieces) {
        int there = 0;
        for (int place : places) {
            there += free[place];
        }
        if (there < pieces) {
            return false;
        }
        int open = pieces;
        for (int place : byPrice(places).reversed()) {
            int some = Math.min(open, free[place]);
            take(place, some);
            open -= some;
        }
        return true;
    }

    /** Lines from the cheapest piece to the dearest, equal ones in the till's order. */
    List<Integer> byPrice(int[] places) {
        List<Integer> sorted = new ArrayList<>();
        for (int place : places) {
            sorted.add(place);
        }
        sorted.sort(Comparator.comparingLong((Integer place) -> value(place, 1)));
        return sorted;
    }
}
