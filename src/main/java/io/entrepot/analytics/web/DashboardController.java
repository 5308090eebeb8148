package io.entrepot.analytics.web;

import io.entrepot.analytics.AnalyticsApi;
import io.entrepot.analytics.Dashboard;
import io.entrepot.analytics.DashboardQuery;
import io.entrepot.kernel.Permission;
import io.entrepot.platform.list.CsvFile;
import io.entrepot.platform.web.Needs;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The dashboard for staff, and its tables as files. */
@RestController
@RequestMapping("/api/v1/console/dashboard")
class DashboardController {
    private static final int USUAL_DAYS = 30;

    private static final CsvFile<Dashboard.Day> DAYS =
            new CsvFile<>(
                    "days",
                    List.of("day", "orders", "revenue", "currency", "cancelled", "dispatched"),
                    day ->
                            List.of(
                                    day.day(),
                                    day.orders(),
                                    day.revenue().toMajor(),
                                    day.revenue().currency().getCurrencyCode(),
                                    day.cancelled(),
                                    day.dispatched()));
    private static final CsvFile<Dashboard.Product> PRODUCTS =
            new CsvFile<>(
                    "products",
                    List.of("slug", "name", "quantity", "revenue", "currency"),
                    product ->
                            List.of(
                                    product.slug(),
                                    product.name(),
                                    product.quantity(),
                                    product.revenue().toMajor(),
                                    product.revenue().currency().getCurrencyCode()));
    private static final CsvFile<Dashboard.Country> COUNTRIES =
            new CsvFile<>(
                    "countries",
                    List.of("country", "orders", "revenue", "currency"),
                    country ->
                            List.of(
                                    country.country(),
                                    country.orders(),
                                    country.revenue().toMajor(),
                                    country.revenue().currency().getCurrencyCode()));

    /** Which days and which market; the last thirty days when none are named. */
    record Request(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String market) {}

    /** How many orders were read again. */
    record Rebuilt(long orders) {}

    private final AnalyticsApi analytics;
    private final Clock clock;

    DashboardController(AnalyticsApi analytics, Clock clock) {
        this.analytics = analytics;
        this.clock = clock;
    }

    @GetMapping
    @Needs(Permission.ORDER_READ)
    DashboardView dashboard(Request request, Locale locale) {
        return DashboardView.of(figures(request), locale);
    }

    @GetMapping("/series.csv")
    @Needs(Permission.ORDER_READ)
    void series(Request request, HttpServletResponse response) {
        Dashboard figures = figures(request);
        DAYS.write(response, key -> new CsvFile.Part<>(figures.days(), null));
    }

    @GetMapping("/products.csv")
    @Needs(Permission.ORDER_READ)
    void products(Request request, HttpServletResponse response) {
        Dashboard figures = figures(request);
        PRODUCTS.write(response, key -> new CsvFile.Part<>(figures.products(), null));
    }

    @GetMapping("/countries.csv")
    @Needs(Permission.ORDER_READ)
    void countries(Request request, HttpServletResponse response) {
        Dashboard figures = figures(request);
        COUNTRIES.write(response, key -> new CsvFile.Part<>(figures.countries(), null));
    }

    /** Forgets the facts and reads every order again, for when they are doubted. */
    @PostMapping("/rebuild")
    @Needs(Permission.SETTINGS_WRITE)
    Rebuilt rebuild() {
        return new Rebuilt(analytics.rebuild());
    }

    private Dashboard figures(Request request) {
        LocalDate to = request.to() == null ? LocalDate.now(clock) : request.to();
        LocalDate from = request.from() == null ? to.minusDays(USUAL_DAYS - 1) : request.from();
        String market =
                request.market() == null || request.market().isBlank() ? null : request.market();
        return analytics.dashboard(new DashboardQuery(from, to, market));
    }
}
