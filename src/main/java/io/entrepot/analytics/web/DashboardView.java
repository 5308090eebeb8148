package io.entrepot.analytics.web;

import io.entrepot.analytics.Dashboard;
import io.entrepot.kernel.Money;
import io.entrepot.platform.text.MoneyFormat;
import io.entrepot.platform.web.MoneyView;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The dashboard as the console shows it. */
record DashboardView(
        LocalDate from,
        LocalDate to,
        LocalDate previousFrom,
        LocalDate previousTo,
        @Nullable String market,
        Instant asOf,
        String currency,
        List<Tile> tiles,
        List<Day> series,
        List<Day> previousSeries,
        List<Product> products,
        List<Country> countries,
        LowStock lowStock) {

    /** How a tile's value is to be read. */
    enum Kind {
        COUNT,
        MONEY,
        HOURS,
        SHARE
    }

    /** Which way is good news. */
    enum Good {
        UP,
        DOWN
    }

    /** The list that shows what a tile counts. */
    record Drill(String list, Map<String, String> filter) {}

    /** A part of an amount, in the currency that was paid. */
    record Part(MoneyView money, MoneyView converted, String rate, @Nullable LocalDate rateDate) {}

    /** One figure with what it was before; what can't be compared has no previous value. */
    record Tile(
            String key,
            Kind kind,
            @Nullable String value,
            @Nullable String display,
            @Nullable String previous,
            @Nullable String previousDisplay,
            @Nullable Double change,
            Good good,
            String definition,
            @Nullable List<Part> parts,
            Drill drill) {}

    /** One day. */
    record Day(LocalDate day, long orders, MoneyView revenue, long cancelled, long dispatched) {}

    /** A product. */
    record Product(UUID productId, String slug, String name, long quantity, MoneyView revenue) {}

    /** A country. */
    record Country(String country, long orders, MoneyView revenue) {}

    /** What is running out. */
    record LowStock(long count, Drill drill) {}

    static DashboardView of(Dashboard figures, Locale locale) {
        return new DashboardView(
                figures.from(),
                figures.to(),
                figures.previousFrom(),
                figures.previousTo(),
                figures.market(),
                figures.asOf(),
                figures.currency().getCurrencyCode(),
                new Tiles(figures, locale).all(),
                days(figures.days(), locale),
                days(figures.previousDays(), locale),
                figures.products().stream()
                        .map(
                                each ->
                                        new Product(
                                                each.productId(),
                                                each.slug(),
                                                each.name(),
                                                each.quantity(),
                                                money(each.revenue(), locale)))
                        .toList(),
                figures.countries().stream()
                        .map(
                                each ->
                                        new Country(
                                                each.country(),
                                                each.orders(),
                                                money(each.revenue(), locale)))
                        .toList(),
                new LowStock(figures.lowStock(), new Drill("stock", Map.of("lowStock", "true"))));
    }

    private static List<Day> days(List<Dashboard.Day> days, Locale locale) {
        return days.stream()
                .map(
                        day ->
                                new Day(
                                        day.day(),
                                        day.orders(),
                                        money(day.revenue(), locale),
                                        day.cancelled(),
                                        day.dispatched()))
                .toList();
    }

    static MoneyView money(Money money, Locale locale) {
        return MoneyFormat.view(money, locale);
    }
}
