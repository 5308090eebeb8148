package io.entrepot.analytics.internal;

import io.entrepot.analytics.AnalyticsApi;
import io.entrepot.analytics.Dashboard;
import io.entrepot.analytics.DashboardQuery;
import io.entrepot.kernel.Refusal;
import io.entrepot.order.OrderApi;
import io.entrepot.order.OrderFilter;
import io.entrepot.order.OrderPage;
import io.entrepot.order.OrdersQuery;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import java.time.temporal.ChronoUnit;

/** Answers at the door of the figures. */
@Service
class AnalyticsService implements AnalyticsApi {
    private static final int MOST_DAYS = 400;
    private static final int PAGE = 500;

    private final DashboardBook book;
    private final FactKeeping facts;
    private final OrderApi orders;

    AnalyticsService(DashboardBook book, FactKeeping facts, OrderApi orders) {
        this.book = book;
        this.facts = facts;
        this.orders = orders;
    }

    @Override
    public Dashboard dashboard(DashboardQuery query) {
        long days = ChronoUnit.DAYS.between(query.from(), query.to()) + 1;
        if (days < 1 || days > MOST_DAYS) {
            throw Refusal.invalid("bad_period", "A period has 1 to 400 days.");
        }
        return book.of(query, days);
    }

    @Override
    public long rebuild() {
        facts.forgetAll();
        long looked = 0;
        @Nullable String key = null;
        do {
            OrderPage page = orders.orders(new OrdersQuery(OrderFilter.ALL, "placed", key, PAGE));
            page.rows().forEach(row -> facts.look(row.id()));
            looked += page.rows().size();
            key = page.next();
        } while (key != null);
        return looked;
    }
}
