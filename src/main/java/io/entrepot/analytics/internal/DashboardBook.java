package io.entrepot.analytics.internal;

import io.entrepot.analytics.Dashboard;
import io.entrepot.analytics.DashboardQuery;
import io.entrepot.inventory.InventoryApi;
import io.entrepot.inventory.StockListQuery;
import io.entrepot.inventory.StockPage;
import io.entrepot.kernel.Money;
import io.entrepot.market.MarketApi;
import io.entrepot.order.AttentionCount;
import io.entrepot.order.OrderApi;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Adds the sums of the days up to a dashboard, in one currency. */
@Component
class DashboardBook {
    private static final int MOST_PRODUCTS = 10;
    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3_600);

    private final Sums sums;
    private final MarketApi markets;
    private final OrderApi orders;
    private final InventoryApi inventory;
    private final Clock clock;
    private final Currency currency;

    DashboardBook(
            Sums sums,
            MarketApi markets,
            OrderApi orders,
            InventoryApi inventory,
            Clock clock,
            @Value("${entrepot.reporting-currency:USD}") String currency) {
        this.sums = sums;
        this.markets = markets;
        this.orders = orders;
        this.inventory = inventory;
        this.clock = clock;
        this.currency = Currency.getInstance(currency);
    }

    Dashboard of(DashboardQuery query, long days) {
        Converter converter = new Converter(markets, currency);
        Sums.Span now = new Sums.Span(query.from(), query.to(), query.market());
        Sums.Span before =
                new Sums.Span(
                        query.from().minusDays(days), query.from().minusDays(1), query.market());
        List<Sums.Row> rows = sums.days(now);
        List<Sums.Row> old = sums.days(before);
        return new Dashboard(
                now.from(),
                now.to(),
                before.from(),
                before.to(),
                query.market(),
                clock.instant(),
                currency,
                period(rows, converter),
                period(old, converter),
                days(now, rows, converter),
                days(before, old, converter),
                products(now, converter),
                countries(rows, converter),
                orders.attention().stream().mapToLong(AttentionCount::count).sum(),
                lowStock());
    }

    private long lowStock() {
        StockPage page = inventory.list(StockListQuery.runningOut());
        return page.total() == null ? page.rows().size() : page.total().count();
    }

    private Dashboard.Period period(List<Sums.Row> rows, Converter converter) {
        Map<String, Long> byCurrency = new TreeMap<>();
        rows.forEach(row -> byCurrency.merge(row.currency(), row.revenueMinor(), Long::sum));
        List<Dashboard.Part> parts = new ArrayList<>();
        Money revenue = Money.zero(currency);
        for (Map.Entry<String, Long> each : byCurrency.entrySet()) {
            Money converted = converter.convert(each.getValue(), each.getKey());
            revenue = revenue.plus(converted);
            converter
                    .rate(each.getKey())
                    .ifPresent(
                            rate ->
                                    parts.add(
                                            new Dashboard.Part(
                                                    Money.of(each.getValue(), each.getKey()),
                                                    converted,
                                                    rate.rate(),
                                                    rate.date())));
        }
        long kept = sum(rows, Sums.Row::kept);
        long sent = sum(rows, Sums.Row::dispatched);
        return new Dashboard.Period(
                sum(rows, Sums.Row::orders),
                kept,
                sum(rows, Sums.Row::cancelled),
                sum(rows, Sums.Row::refunded),
                revenue,
                kept == 0
                        ? null
                        : Money.rounded(
                                revenue.toMajor()
                                        .divide(BigDecimal.valueOf(kept), 6, RoundingMode.HALF_UP),
                                currency,
                                RoundingMode.HALF_UP),
                sent == 0
                        ? null
                        : BigDecimal.valueOf(sum(rows, Sums.Row::shipSeconds))
                                .divide(
                                        SECONDS_PER_HOUR.multiply(BigDecimal.valueOf(sent)),
                                        1,
                                        RoundingMode.HALF_UP),
                parts);
    }

    private static long sum(List<Sums.Row> rows, ToLongFunction<Sums.Row> of) {
        return rows.stream().mapToLong(of).sum();
    }

    private List<Dashboard.Day> days(Sums.Span span, List<Sums.Row> rows, Converter converter) {
        Map<LocalDate, List<Sums.Row>> byDay =
                rows.stream().collect(Collectors.groupingBy(Sums.Row::day));
        Map<LocalDate, Long> sent = new HashMap<>();
        sums.dispatched(span).forEach(left -> sent.put(left.day(), left.dispatched()));
        List<Dashboard.Day> days = new ArrayList<>();
        for (LocalDate day = span.from(); !day.isAfter(span.to()); day = day.plusDays(1)) {
            List<Sums.Row> ofDay = byDay.getOrDefault(day, List.of());
            days.add(
                    new Dashboard.Day(
                            day,
                            sum(ofDay, Sums.Row::orders),
                            revenue(ofDay, converter),
                            sum(ofDay, Sums.Row::cancelled),
                            sent.getOrDefault(day, 0L)));
        }
        return days;
    }

    private Money revenue(List<Sums.Row> rows, Converter converter) {
        return rows.stream()
                .map(row -> converter.convert(row.revenueMinor(), row.currency()))
                .reduce(Money.zero(currency), Money::plus);
    }

    private List<Dashboard.Product> products(Sums.Span span, Converter converter) {
        Map<UUID, Dashboard.Product> byId = new HashMap<>();
        for (Sums.ProductRow row : sums.products(span)) {
            byId.merge(
                    row.productId(),
                    new Dashboard.Product(
                            row.productId(),
                            row.slug(),
                            row.name(),
                            row.quantity(),
                            converter.convert(row.revenueMinor(), row.currency())),
                    (one, two) ->
                            new Dashboard.Product(
                                    one.productId(),
                                    one.slug(),
                                    one.name(),
                                    one.quantity() + two.quantity(),
                                    one.revenue().plus(two.revenue())));
        }
        return byId.values().stream()
                .sorted(
                        Comparator.comparingLong((Dashboard.Product each) -> each.revenue().minor())
                                .reversed()
                                .thenComparing(Dashboard.Product::slug))
                .limit(MOST_PRODUCTS)
                .toList();
    }

    private List<Dashboard.Country> countries(List<Sums.Row> rows, Converter converter) {
        return rows.stream().collect(Collectors.groupingBy(Sums.Row::country)).entrySet().stream()
                .map(
                        each ->
                                new Dashboard.Country(
                                        each.getKey(),
                                        sum(each.getValue(), Sums.Row::orders),
                                        revenue(each.getValue(), converter)))
                .sorted(
                        Comparator.comparingLong(Dashboard.Country::orders)
                                .reversed()
                                .thenComparing(Dashboard.Country::country))
                .toList();
    }
}
