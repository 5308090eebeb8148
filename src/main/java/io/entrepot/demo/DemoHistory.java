package io.entrepot.demo;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.checkout.DraftApi;
import io.entrepot.market.MarketApi;
import io.entrepot.order.OrderApi;
import io.entrepot.order.OrderFilter;
import io.entrepot.order.OrderRow;
import io.entrepot.order.OrdersQuery;
import io.entrepot.system.SystemApi;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Gives the demo ninety days of orders. They are quoted through the door like real ones and then
 * written in batches through the doors that exist for a past, so that books, stock and states agree
 * as if it had been lived. A load that was cut off goes on from the day on which it began.
 */
@Component
@Order(3)
class DemoHistory implements DemoExtra {
    private static final int BATCH = 50;

    private final SystemApi system;
    private final CatalogApi catalog;
    private final MarketApi markets;
    private final DraftApi drafts;
    private final OrderApi orders;
    private final PastWriter writer;
    private final Clock clock;

    DemoHistory(
            SystemApi system,
            CatalogApi catalog,
            MarketApi markets,
            DraftApi drafts,
            OrderApi orders,
            PastWriter writer,
            Clock clock) {
        this.system = system;
        this.catalog = catalog;
        this.markets = markets;
        this.drafts = drafts;
        this.orders = orders;
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    public String what() {
        return "orders of the last 90 days";
    }

    /** A shop that was loaded once has a past and goes on living; it is not written again. */
    @Override
    public int load() {
        PastShelf shelf = PastShelf.of(catalog);
        if (system.shop().loaded() || shelf.isEmpty()) {
            return 0;
        }
        Instant now = clock.instant();
        PastPlan plan = new PastPlan(drafts, markets.markets(), shelf, firstDay(now));
        List<PastCourse> courses =
                plan.sales(now).stream().map(sale -> new PastCourse(sale, now)).toList();
        writer.receive(courses);
        for (int i = 0; i < courses.size(); i += BATCH) {
            writer.write(courses.subList(i, Math.min(i + BATCH, courses.size())));
        }
        return courses.size();
    }

    private LocalDate firstDay(Instant now) {
        return orders.orders(new OrdersQuery(OrderFilter.ALL, "placed", null, 1)).rows().stream()
                .findFirst()
                .map(OrderRow::placedAt)
                .map(at -> at.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(PastPlan.DAYS))
                .orElseGet(() -> now.atOffset(ZoneOffset.UTC).toLocalDate());
    }
}
