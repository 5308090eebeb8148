package io.entrepot.demo;

import io.entrepot.checkout.DraftApi;
import io.entrepot.checkout.DraftOrder;
import io.entrepot.kernel.Address;
import io.entrepot.kernel.Ids;
import io.entrepot.market.Market;
import io.entrepot.offer.QuoteRequest;
import io.entrepot.order.PlaceOrder;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * Thinks up the orders of ninety days: more from week to week, most on Sundays, by shoppers that
 * come back. The same seed and day make the same orders.
 */
final class PastPlan {
    static final int DAYS = 90;
    private static final long SEED = 20_261_123;
    private static final int CUSTOMERS = 400;
    private static final int TRIES = 6;
    private static final double FIRST_DAY = 2.5;
    private static final double LAST_DAY = 6.4;

    private final DraftApi drafts;
    private final Map<String, Market> markets;
    private final PastPlaces places;
    private final PastShelf shelf;
    private final LocalDate today;
    private final Random random = new Random(SEED);
    private final Map<Integer, PastPlaces.Row> homes = new HashMap<>();

    PastPlan(DraftApi drafts, List<Market> markets, PastShelf shelf, LocalDate today) {
        this.drafts = drafts;
        this.markets = new HashMap<>();
        markets.forEach(market -> this.markets.put(market.code(), market));
        this.places = PastPlaces.read();
        this.shelf = shelf;
        this.today = today;
    }

    /** All orders until now, oldest first. */
    List<PastSale> sales(Instant now) {
        List<PastSale> sales = new ArrayList<>();
        for (int day = 0; day <= DAYS; day++) {
            LocalDate date = today.minusDays(DAYS - day);
            double rate = FIRST_DAY + (LAST_DAY - FIRST_DAY) * day / DAYS;
            int orders = (int) (rate * rhythm(date.getDayOfWeek()) + random.nextDouble());
            List<PastSale> ofDay = new ArrayList<>();
            for (int i = 0; i < orders; i++) {
                PastSale sale = sale(date);
                if (sale != null && sale.placedAt().isBefore(now.minusSeconds(600))) {
                    ofDay.add(sale);
                }
            }
            ofDay.sort((one, two) -> one.placedAt().compareTo(two.placedAt()));
            sales.addAll(ofDay);
        }
        return PastFates.spread(sales, now);
    }

    private static double rhythm(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> 1.05;
            case TUESDAY, SATURDAY -> 1.0;
            case WEDNESDAY, THURSDAY -> 0.92;
            case FRIDAY -> 0.82;
            case SUNDAY -> 1.3;
        };
    }

    private @Nullable PastSale sale(LocalDate date) {
        int customer = 1 + (int) (CUSTOMERS * Math.pow(random.nextDouble(), 1.4));
        PastPlaces.Row row =
                homes.computeIfAbsent(customer, key -> places.at(random.nextInt(places.weight())));
        int minuteOfDay = Math.floorMod(waking() - 60 * row.utcOffsetHours(), 24 * 60);
        Instant placedAt =
                date.atStartOfDay(ZoneOffset.UTC)
                        .toInstant()
                        .plusSeconds(60L * minuteOfDay + random.nextInt(60));
        UUID orderId = id(placedAt);
        for (int i = 0; i < TRIES; i++) {
            PlaceOrder order = draft(orderId, customer, row);
            if (order != null) {
                return new PastSale(order, placedAt, row, PastFate.USUAL, random.nextInt(1_000));
            }
        }
        return null;
    }

    /** Minutes after local midnight: people buy by day, and most in the evening. */
    private int waking() {
        double hour =
                random.nextBoolean()
                        ? 20 + 1.6 * random.nextGaussian()
                        : 8 + 14 * random.nextDouble();
        return (int) (60 * Math.clamp(hour, 0.1, 23.8));
    }

    private @Nullable PlaceOrder draft(UUID orderId, int customer, PastPlaces.Row row) {
        Market market = markets.get(row.code());
        if (market == null) {
            return null;
        }
        String name = "Customer %04d".formatted(customer);
        Address address =
                row.places()
                        .get(customer % row.places().size())
                        .of(name, market.countries().getFirst());
        return drafts.draft(
                new DraftOrder(
                        orderId,
                        Ids.derived(orderId, "past cart"),
                        Ids.derived(orderId, "past checkout"),
                        row.code(),
                        row.locale(),
                        "customer-%04d@example.com".formatted(customer),
                        address,
                        items(orderId)));
    }

    private List<QuoteRequest.Item> items(UUID orderId) {
        int lines = random.nextInt(10) < 6 ? 1 : random.nextInt(10) < 7 ? 2 : 3;
        List<QuoteRequest.Item> items = new ArrayList<>();
        Set<UUID> chosen = new HashSet<>();
        for (int i = 0; i < lines; i++) {
            UUID variant = shelf.pick(random);
            if (chosen.add(variant)) {
                int quantity = random.nextInt(10) < 8 ? 1 : 2 + random.nextInt(2);
                items.add(
                        new QuoteRequest.Item(
                                Ids.derived(orderId, "line " + i), variant, quantity));
            }
        }
        return items;
    }

    /** A UUIDv7 of that moment, the same each time. */
    private UUID id(Instant at) {
        long high = (at.toEpochMilli() << 16) | 0x7000L | random.nextInt(0x1000);
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
