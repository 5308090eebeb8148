package io.entrepot.market.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.entrepot.kernel.Refusal;
import io.entrepot.market.FxRate;
import io.entrepot.market.RateQuery;
import io.entrepot.market.SaveRates;
import io.entrepot.platform.cache.Remembered;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Answers what a currency costs in another, and keeps the rows it answers from. */
@Component
class Exchange {
    private final Rates rates;
    private final TransactionOperations transactions;
    private final MarketSettings settings;
    private final Clock clock;
    private final Remembered<Instant> lastLoading;
    private final Cache<Moment, RateBook> books = Caffeine.newBuilder().maximumSize(400).build();

    /** All questions about one day that knew the same rows get the same answers. */
    private record Moment(LocalDate day, Instant loading) {}

    Exchange(
            Rates rates, TransactionOperations transactions, MarketSettings settings, Clock clock) {
        this.rates = rates;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
        this.lastLoading =
                new Remembered<>(() -> loading(clock.instant()), settings.copyLife(), clock);
    }

    FxRate rate(RateQuery query) {
        Instant at = Objects.requireNonNullElseGet(query.asOf(), clock::instant);
        if (query.base().equals(query.quote())) {
            return same(query.base(), at);
        }
        return book(query, at)
                .way(query.base(), query.quote(), query.purpose())
                .map(legs -> crossed(query, legs, at))
                .orElseThrow(() -> none(query));
    }

    private RateBook book(RateQuery query, Instant at) {
        Instant loading =
                query.asOf() == null || !at.isBefore(lastLoading.get())
                        ? lastLoading.get()
                        : loading(at);
        return books.get(
                new Moment(dayOf(at), loading),
                moment -> new RateBook(rates.newest(moment.day(), moment.loading()), moment.day()));
    }

    private Instant loading(Instant before) {
        return rates.lastLoading(before).orElse(Instant.EPOCH);
    }

    private LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    /** After a change of this process the next question looks again. */
    void forget() {
        lastLoading.forget();
        books.invalidateAll();
    }

    private FxRate same(Currency currency, Instant at) {
        return new FxRate(
                "same",
                currency,
                currency,
                BigDecimal.ONE,
                dayOf(at),
                "same currency",
                at.plus(settings.rateLock()));
    }

    /** The id names every row of the way; the date is that of the oldest. */
    private FxRate crossed(RateQuery query, List<Rate> legs, Instant at) {
        return new FxRate(
                legs.stream().map(Rate::id).collect(Collectors.joining("*")),
                query.base(),
                query.quote(),
                legs.stream()
                        .map(Rate::rate)
                        .reduce((one, two) -> one.multiply(two, MathContext.DECIMAL64))
                        .orElseThrow(),
                legs.stream().map(Rate::date).min(Comparator.naturalOrder()).orElseThrow(),
                legs.stream().map(Rate::source).distinct().collect(Collectors.joining(" · ")),
                at.plus(settings.rateLock()));
    }

    private static Refusal none(RateQuery query) {
        return new Refusal(
                "no_rate",
                Refusal.Kind.UNAVAILABLE,
                "There is no exchange rate from %s to %s that is recent enough."
                        .formatted(query.base(), query.quote()),
                Map.of(
                        "base",
                        query.base().getCurrencyCode(),
                        "quote",
                        query.quote().getCurrencyCode()));
    }

    void save(SaveRates command) {
        command.rows().forEach(Exchange::require);
        transactions.executeWithoutResult(
                status -> {
                    List<String> contradicted = rates.add(command, clock.instant());
                    if (!contradicted.isEmpty()) {
                        throw new Refusal(
                                "rate_contradicts",
                                Refusal.Kind.CONFLICT,
                                "These rates are on record with other figures: " + contradicted);
                    }
                });
        forget();
    }

    private static void require(SaveRates.Row row) {
        if (row.rate().signum() <= 0 || row.base().equals(row.quote()) || row.id().isBlank()) {
            throw Refusal.invalid(
                    "invalid_rate",
                    "A rate has an id, is positive and is between two currencies: " + row);
        }
    }
}
