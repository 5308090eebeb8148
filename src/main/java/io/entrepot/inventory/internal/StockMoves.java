package io.entrepot.inventory.internal;

import io.entrepot.inventory.HoldResult;
import io.entrepot.inventory.StockLevel;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes stock rows in the order of the locks, and writes beside it why. */
@Component
class StockMoves {
    private final StockRows rows;
    private final Movements movements;
    private final AvailabilityNews news;

    StockMoves(StockRows rows, Movements movements, AvailabilityNews news) {
        this.rows = rows;
        this.movements = movements;
        this.news = news;
    }

    /**
     * Makes all changes, or names those that can't be made; then the caller must roll back, since
     * the others were.
     */
    List<HoldResult.Shortage> move(List<Change> changes, Why why) {
        List<StockLevel> levels = new ArrayList<>();
        List<HoldResult.Shortage> shortages = new ArrayList<>();
        for (Change change : changes) {
            Optional<StockLevel> level = rows.apply(change);
            level.ifPresentOrElse(levels::add, () -> shortages.add(shortage(change)));
        }
        if (shortages.isEmpty()) {
            movements.write(changes, why);
            news.tell(changes, levels);
        }
        return shortages;
    }

    /** For changes that can't fall short, because the pieces are held. */
    void mustMove(List<Change> changes, Why why) {
        List<HoldResult.Shortage> shortages = move(changes, why);
        if (!shortages.isEmpty()) {
            throw new IllegalStateException("Held pieces are missing: " + shortages);
        }
    }

    /** Like {@link #move} for one change whose movement is written already. */
    Optional<StockLevel> follow(Change change) {
        Optional<StockLevel> level = rows.apply(change);
        level.ifPresent(now -> news.tell(List.of(change), List.of(now)));
        return level;
    }

    private HoldResult.Shortage shortage(Change change) {
        int available =
                rows.level(change.variantId(), change.warehouse())
                        .map(StockLevel::available)
                        .orElse(0);
        return new HoldResult.Shortage(
                change.variantId(), change.warehouse(), change.reserved(), available);
    }
}
