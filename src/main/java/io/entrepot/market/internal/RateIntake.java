package io.entrepot.market.internal;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Refusal;
import io.entrepot.market.DecideRate;
import io.entrepot.market.EnterRate;
import io.entrepot.market.ImportRates;
import io.entrepot.market.ImportedRates;
import io.entrepot.market.ImportedRates.Problem;
import io.entrepot.market.RatePurpose;
import io.entrepot.market.RateSource;
import io.entrepot.market.WaitingRate;
import io.entrepot.platform.audit.AuditTrail;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Takes rates in from outside: looks at each, keeps the good ones and holds up those that jumped.
 */
@Component
class RateIntake {
    private static final int MOST_CHARACTERS = 8_000_000;
    private static final int PROBLEMS_TOLD = 100;

    private final Rates rates;
    private final Quarantine quarantine;
    private final Exchange exchange;
    private final AuditTrail audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    RateIntake(
            Rates rates,
            Quarantine quarantine,
            Exchange exchange,
            AuditTrail audit,
            TransactionOperations transactions,
            Clock clock) {
        this.rates = rates;
        this.quarantine = quarantine;
        this.exchange = exchange;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    ImportedRates file(ImportRates command) {
        if (command.content().length() > MOST_CHARACTERS) {
            throw Refusal.invalid(
                    "file_too_large", "A file of rates has 8 million characters at most.");
        }
        RateFile.Read read = RateFile.read(command.content());
        return take(source(command.source()), read.rows(), read.problems(), command.actor());
    }

    ImportedRates entered(EnterRate command) {
        if (command.rate().signum() <= 0 || command.base().equals(command.quote())) {
            throw Refusal.invalid("invalid_rate", "A rate is positive and between two currencies.");
        }
        NewRate row =
                new NewRate(1, command.base(), command.quote(), command.rate(), command.date(), 0);
        RateSource manual =
                rates.sources().stream()
                        .filter(source -> source.name().equals(RateSource.MANUAL))
                        .findFirst()
                        .orElseGet(this::manual);
        return take(manual, List.of(row), List.of(), command.actor());
    }

    /** The source for rates by hand comes into being with the first of them. */
    private RateSource manual() {
        var usual =
                new io.entrepot.market.SaveRateSource(
                        RateSource.MANUAL,
                        RateSource.Kind.MANUAL,
                        RatePurpose.COMMERCIAL,
                        7,
                        500,
                        Actor.SYSTEM);
        transactions.executeWithoutResult(status -> rates.save(usual));
        return source(RateSource.MANUAL);
    }

    private RateSource source(String name) {
        return rates.sources().stream()
                .filter(source -> source.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("source of rates"));
    }

    private ImportedRates take(
            RateSource source, List<NewRate> rows, List<Problem> unread, Actor actor) {
        Sifting sifting = sifted(source, rows);
        int[] added = new int[2];
        transactions.executeWithoutResult(
                status -> {
                    added[0] = rates.add(source.name(), sifting.fresh, clock.instant());
                    added[1] = quarantine.put(sifting.jumped, clock.instant());
                    if (added[0] + added[1] > 0) {
                        audit.write(
                                actor,
                                "rates.taken-in",
                                "rates:" + source.name(),
                                Map.of("added", added[0], "waiting", added[1]));
                    }
                });
        exchange.forget();
        List<Problem> problems =
                Stream.concat(unread.stream(), sifting.problems.stream())
                        .sorted(Comparator.comparingInt(Problem::line))
                        .toList();
        return new ImportedRates(
                added[0],
                sifting.known + sifting.fresh.size() - added[0],
                added[1],
                problems.size(),
                problems.stream().limit(PROBLEMS_TOLD).toList());
    }

    private Sifting sifted(RateSource source, List<NewRate> rows) {
        LocalDate today = LocalDate.now(clock);
        LocalDate from =
                rows.stream().map(NewRate::date).min(Comparator.naturalOrder()).orElse(today);
        LocalDate to =
                rows.stream().map(NewRate::date).max(Comparator.naturalOrder()).orElse(today);
        Sifting sifting =
                new Sifting(
                        source,
                        rates.of(source.name(), from, to),
                        rates.newest(today, clock.instant()),
                        new Sifting.Moment(clock.instant(), today));
        sifting.sift(rows);
        return sifting;
    }

    void decide(DecideRate command) {
        if (command.reason().isBlank() || command.reason().length() > 500) {
            throw Refusal.invalid("no_reason", "Say why, in 500 characters at most.");
        }
        transactions.executeWithoutResult(
                status -> {
                    WaitingRate rate =
                            quarantine
                                    .waiting(command.id())
                                    .orElseThrow(
                                            () ->
                                                    Refusal.conflict(
                                                            "rate_not_waiting",
                                                            "This rate doesn't wait any more."));
                    quarantine.decided(command, clock.instant());
                    if (command.confirm()) {
                        rates.add(rate.source(), List.of(taken(rate)), clock.instant());
                    }
                    audit.write(
                            command.actor(),
                            command.confirm() ? "rate.confirmed" : "rate.rejected",
                            "rate:" + rate.id(),
                            Map.of(
                                    "reason",
                                    command.reason(),
                                    "rate",
                                    rate.rate().toPlainString()));
                });
        exchange.forget();
    }

    private static NewRate taken(WaitingRate rate) {
        String plain = rate.source() + "-" + rate.base() + rate.quote() + "-" + rate.date();
        String behind = rate.id().substring(plain.length());
        int revision = behind.isEmpty() ? 0 : Integer.parseInt(behind.substring(1));
        return new NewRate(1, rate.base(), rate.quote(), rate.rate(), rate.date(), revision);
    }
}
