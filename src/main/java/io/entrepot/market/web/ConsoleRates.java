package io.entrepot.market.web;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Permission;
import io.entrepot.kernel.Refusal;
import io.entrepot.market.DecideRate;
import io.entrepot.market.EnterRate;
import io.entrepot.market.ImportRates;
import io.entrepot.market.ImportedRates;
import io.entrepot.market.RateDeskApi;
import io.entrepot.market.RateHistoryQuery;
import io.entrepot.market.RatePoint;
import io.entrepot.market.RatePurpose;
import io.entrepot.market.RateSource;
import io.entrepot.market.Rounding;
import io.entrepot.market.SaveRateSource;
import io.entrepot.market.SuggestPrices;
import io.entrepot.market.SuggestedPrice;
import io.entrepot.market.WaitingRate;
import io.entrepot.platform.web.Needs;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** Exchange rates, as staff look after them. Rates are texts, so that no digit is lost. */
@RestController
@RequestMapping("/api/v1/console/fx")
class ConsoleRates {
    private static final int DAYS_BACK = 366;

    /** Where rates come from. */
    record Sources(List<Source> items) {}

    /** A source, and whether its newest rate is too old to be used. */
    record Source(
            String name,
            RateSource.Kind kind,
            RatePurpose purpose,
            int maxAgeDays,
            int jumpBasisPoints,
            @Nullable LocalDate newest,
            int pending,
            boolean stale) {}

    /** What is to hold for a source. */
    record SourceWish(
            RateSource.Kind kind, RatePurpose purpose, int maxAgeDays, int jumpBasisPoints) {}

    /** A file as text. */
    record FileWish(String source, String content) {}

    /** A rate by hand. */
    record RateWish(String base, String quote, String rate, LocalDate date) {}

    /** The rates that wait. */
    record Waiting(List<Jump> items) {}

    /** A rate that jumped. */
    record Jump(
            String id,
            String base,
            String quote,
            String rate,
            LocalDate date,
            String source,
            String previousRate,
            int changeBasisPoints,
            Instant loadedAt) {}

    /** What becomes of a waiting rate. */
    record Decision(String id, boolean confirm, String reason) {}

    /** The history of a pair. */
    record History(String base, String quote, List<Point> items) {}

    /** One day. */
    record Point(LocalDate date, String rate, String source, String id, boolean inverted) {}

    /** Prices that are to be had in a market; amounts are texts in the currency's major unit. */
    record SuggestionWish(String market, String currency, List<String> amounts) {}

    /** What they would be. */
    record Suggestions(List<Suggestion> items) {}

    /** One price, and how it came about. */
    record Suggestion(
            String from,
            String converted,
            String suggested,
            String currency,
            String rate,
            String rateId,
            String source,
            LocalDate date,
            int spreadBasisPoints,
            @Nullable Long stepMinor,
            @Nullable RoundingMode direction) {}

    private final RateDeskApi desk;
    private final Clock clock;

    ConsoleRates(RateDeskApi desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/sources")
    @Needs(Permission.CATALOG_READ)
    Sources sources() {
        return new Sources(desk.rateSources().stream().map(this::source).toList());
    }

    private Source source(RateSource source) {
        LocalDate newest = source.newest();
        return new Source(
                source.name(),
                source.kind(),
                source.purpose(),
                source.maxAgeDays(),
                source.jumpBasisPoints(),
                newest,
                source.pending(),
                newest == null
                        || newest.plusDays(source.maxAgeDays()).isBefore(LocalDate.now(clock)));
    }

    @PutMapping("/sources/{name}")
    @Needs(Permission.SETTINGS_WRITE)
    Source save(@PathVariable String name, @RequestBody SourceWish wish, Principal staff) {
        return source(
                desk.saveRateSource(
                        new SaveRateSource(
                                name,
                                wish.kind(),
                                wish.purpose(),
                                wish.maxAgeDays(),
                                wish.jumpBasisPoints(),
                                Actor.staff(staff.getName()))));
    }

    @PostMapping("/imports")
    @Needs(Permission.SETTINGS_WRITE)
    ImportedRates imports(@RequestBody FileWish file, Principal staff) {
        return desk.importRates(
                new ImportRates(file.source(), file.content(), Actor.staff(staff.getName())));
    }

    @PostMapping("/rates")
    @Needs(Permission.SETTINGS_WRITE)
    ImportedRates enter(@RequestBody RateWish wish, Principal staff) {
        return desk.enterRate(
                new EnterRate(
                        currency(wish.base()),
                        currency(wish.quote()),
                        decimal(wish.rate()),
                        wish.date(),
                        Actor.staff(staff.getName())));
    }

    @GetMapping("/waiting")
    @Needs(Permission.CATALOG_READ)
    Waiting waiting() {
        return new Waiting(desk.waitingRates().stream().map(ConsoleRates::jump).toList());
    }

    private static Jump jump(WaitingRate rate) {
        return new Jump(
                rate.id(),
                rate.base().getCurrencyCode(),
                rate.quote().getCurrencyCode(),
                rate.rate().toPlainString(),
                rate.date(),
                rate.source(),
                rate.previousRate().toPlainString(),
                rate.changeBasisPoints(),
                rate.loadedAt());
    }

    @PostMapping("/decisions")
    @Needs(Permission.SETTINGS_WRITE)
    Waiting decide(@RequestBody Decision decision, Principal staff) {
        desk.decideRate(
                new DecideRate(
                        decision.id(),
                        decision.confirm(),
                        decision.reason(),
                        Actor.staff(staff.getName())));
        return waiting();
    }

    @GetMapping("/history")
    @Needs(Permission.CATALOG_READ)
    History history(
            @RequestParam String base,
            @RequestParam String quote,
            @RequestParam(required = false) @Nullable LocalDate since) {
        LocalDate from = since == null ? LocalDate.now(clock).minusDays(DAYS_BACK) : since;
        List<RatePoint> points =
                desk.rateHistory(new RateHistoryQuery(currency(base), currency(quote), from));
        return new History(base, quote, points.stream().map(ConsoleRates::point).toList());
    }

    private static Point point(RatePoint point) {
        return new Point(
                point.date(),
                point.rate().toPlainString(),
                point.source(),
                point.id(),
                point.inverted());
    }

    @PostMapping("/suggestions")
    @Needs(Permission.CATALOG_READ)
    Suggestions suggest(@RequestBody SuggestionWish wish) {
        if (wish.amounts().size() > 500) {
            throw Refusal.invalid("too_many_lines", "At most 500 prices at once.");
        }
        Currency currency = currency(wish.currency());
        List<Money> prices =
                wish.amounts().stream()
                        .map(text -> Money.rounded(decimal(text), currency, RoundingMode.HALF_UP))
                        .toList();
        return new Suggestions(
                desk.suggestPrices(new SuggestPrices(wish.market(), prices)).stream()
                        .map(ConsoleRates::suggestion)
                        .toList());
    }

    private static Suggestion suggestion(SuggestedPrice price) {
        Rounding rounding = price.rounding();
        return new Suggestion(
                price.from().toMajor().toPlainString(),
                price.converted().toMajor().toPlainString(),
                price.suggested().toMajor().toPlainString(),
                price.suggested().currency().getCurrencyCode(),
                price.rate().rate().toPlainString(),
                price.rate().id(),
                price.rate().source(),
                price.rate().date(),
                price.spreadBasisPoints(),
                rounding == null ? null : rounding.stepMinor(),
                rounding == null ? null : rounding.direction());
    }

    private static BigDecimal decimal(String text) {
        if (!text.matches("\\d{1,12}(\\.\\d{1,12})?")) {
            throw Refusal.invalid("invalid_rate", "'" + text + "' is no positive decimal.");
        }
        return new BigDecimal(text);
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw Refusal.invalid("unknown_currency", "'" + code + "' is no ISO 4217 currency.");
        }
    }
}
