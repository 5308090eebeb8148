package io.entrepot.analytics;

import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/**
 * The figures of a period. Revenue is goods and carriage net of taxes and duties, of orders that
 * are kept, less what was refunded of it; it counts on the day on which the order was placed.
 */
public record Dashboard(
        LocalDate from,
        LocalDate to,
        LocalDate previousFrom,
        LocalDate previousTo,
        @Nullable String market,
        Instant asOf,
        Currency currency,
        Period period,
        Period previous,
        List<Day> days,
        List<Day> previousDays,
        List<Product> products,
        List<Country> countries,
        long attention,
        long lowStock) {

    /** Sums over all days. Hours to ship are null while nothing was sent. */
    public record Period(
            long orders,
            long kept,
            long cancelled,
            long refunded,
            Money revenue,
            @Nullable Money average,
            @Nullable BigDecimal hoursToShip,
            List<Part> parts) {}

    /** Revenue in one currency, what it is in the reporting one, and the rate with its day. */
    public record Part(Money money, Money converted, BigDecimal rate, LocalDate rateDate) {}

    /** One day, also when nothing happened. */
    public record Day(LocalDate day, long orders, Money revenue, long cancelled, long dispatched) {}

    /** A product by what it brought. */
    public record Product(UUID productId, String slug, String name, long quantity, Money revenue) {}

    /** A country by its orders. */
    public record Country(String country, long orders, Money revenue) {}
}
