package io.entrepot.analytics.web;

import io.entrepot.analytics.Dashboard;
import io.entrepot.analytics.web.DashboardView.Drill;
import io.entrepot.analytics.web.DashboardView.Good;
import io.entrepot.analytics.web.DashboardView.Kind;
import io.entrepot.analytics.web.DashboardView.Part;
import io.entrepot.analytics.web.DashboardView.Tile;
import io.entrepot.kernel.Money;
import io.entrepot.platform.text.Amounts;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The seven tiles: what each shows, what it was before, and the list behind it. */
final class Tiles {
    private static final int SHARE_DIGITS = 4;
    private static final MathContext SHOWN_RATE = new MathContext(6);

    private final Dashboard figures;
    private final Locale locale;
    private final List<Tile> tiles = new ArrayList<>();

    Tiles(Dashboard figures, Locale locale) {
        this.figures = figures;
        this.locale = locale;
    }

    List<Tile> all() {
        Dashboard.Period now = figures.period();
        Dashboard.Period before = figures.previous();
        number("orders", now.orders(), before.orders(), drill(Map.of()));
        money("revenue", now.revenue(), before.revenue(), parts());
        money("average_order", now.average(), before.average(), null);
        attention();
        hours(now.hoursToShip(), before.hoursToShip());
        share("cancelled", now.cancelled(), before.cancelled(), Map.of("state", "CANCELLED"));
        share(
                "refunded",
                now.refunded(),
                before.refunded(),
                Map.of("payment", "REFUNDED,PARTIALLY_REFUNDED"));
        return tiles;
    }

    private void number(String key, long now, long before, Drill drill) {
        tiles.add(
                new Tile(
                        key,
                        Kind.COUNT,
                        String.valueOf(now),
                        Amounts.count(now, locale),
                        String.valueOf(before),
                        Amounts.count(before, locale),
                        change(BigDecimal.valueOf(now), BigDecimal.valueOf(before)),
                        Good.UP,
                        definition(key),
                        null,
                        drill));
    }

    private void money(
            String key, @Nullable Money now, @Nullable Money before, @Nullable List<Part> parts) {
        tiles.add(
                new Tile(
                        key,
                        Kind.MONEY,
                        now == null ? null : now.toMajor().toPlainString(),
                        now == null ? null : DashboardView.money(now, locale).display(),
                        before == null ? null : before.toMajor().toPlainString(),
                        before == null ? null : DashboardView.money(before, locale).display(),
                        now == null || before == null
                                ? null
                                : change(now.toMajor(), before.toMajor()),
                        Good.UP,
                        definition(key),
                        parts,
                        drill(Map.of())));
    }

    private void attention() {
        tiles.add(
                new Tile(
                        "attention",
                        Kind.COUNT,
                        String.valueOf(figures.attention()),
                        Amounts.count(figures.attention(), locale),
                        null,
                        null,
                        null,
                        Good.DOWN,
                        definition("attention"),
                        null,
                        new Drill("orders", Map.of("attention", "any"))));
    }

    private void hours(@Nullable BigDecimal now, @Nullable BigDecimal before) {
        tiles.add(
                new Tile(
                        "time_to_ship",
                        Kind.HOURS,
                        now == null ? null : now.toPlainString(),
                        now == null ? null : Amounts.decimal(now, locale),
                        before == null ? null : before.toPlainString(),
                        before == null ? null : Amounts.decimal(before, locale),
                        now == null || before == null ? null : change(now, before),
                        Good.DOWN,
                        definition("time_to_ship"),
                        null,
                        drill(Map.of("delivery", "HANDED_OVER,IN_TRANSIT,DELIVERED"))));
    }

    private void share(String key, long now, long before, Map<String, String> filter) {
        BigDecimal is = share(now, figures.period().orders());
        BigDecimal was = share(before, figures.previous().orders());
        tiles.add(
                new Tile(
                        key,
                        Kind.SHARE,
                        is.toPlainString(),
                        Amounts.share(is, locale),
                        was.toPlainString(),
                        Amounts.share(was, locale),
                        change(is, was),
                        Good.DOWN,
                        definition(key),
                        null,
                        drill(filter)));
    }

    private static BigDecimal share(long part, long whole) {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part)
                        .divide(BigDecimal.valueOf(whole), SHARE_DIGITS, RoundingMode.HALF_UP);
    }

    private static @Nullable Double change(BigDecimal now, BigDecimal before) {
        return before.signum() == 0
                ? null
                : now.subtract(before)
                        .divide(before, SHARE_DIGITS, RoundingMode.HALF_UP)
                        .doubleValue();
    }

    private List<Part> parts() {
        return figures.period().parts().stream()
                .map(
                        part ->
                                new Part(
                                        DashboardView.money(part.money(), locale),
                                        DashboardView.money(part.converted(), locale),
                                        part.rate()
                                                .round(SHOWN_RATE)
                                                .stripTrailingZeros()
                                                .toPlainString(),
                                        part.money().currency().equals(figures.currency())
                                                ? null
                                                : part.rateDate()))
                .toList();
    }

    private Drill drill(Map<String, String> filter) {
        Map<String, String> all = new HashMap<>(filter);
        all.put("from", figures.from().toString());
        all.put("to", figures.to().toString());
        if (figures.market() != null) {
            all.put("market", figures.market());
        }
        return new Drill("orders", all);
    }

    private static String definition(String key) {
        return "dashboard.definition." + key;
    }
}
