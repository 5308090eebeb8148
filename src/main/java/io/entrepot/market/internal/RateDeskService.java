package io.entrepot.market.internal;

import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.market.DecideRate;
import io.entrepot.market.EnterRate;
import io.entrepot.market.FxRate;
import io.entrepot.market.ImportRates;
import io.entrepot.market.ImportedRates;
import io.entrepot.market.Market;
import io.entrepot.market.RateDeskApi;
import io.entrepot.market.RateHistoryQuery;
import io.entrepot.market.RatePoint;
import io.entrepot.market.RateQuery;
import io.entrepot.market.RateSource;
import io.entrepot.market.Rounding;
import io.entrepot.market.SaveRateSource;
import io.entrepot.market.SuggestPrices;
import io.entrepot.market.SuggestedPrice;
import io.entrepot.market.WaitingRate;
import io.entrepot.platform.audit.AuditTrail;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import java.util.List;
import java.util.Map;

/** Answers at the desk of exchange rates. */
@Service
class RateDeskService implements RateDeskApi {
    private final Rates rates;
    private final Quarantine quarantine;
    private final RateIntake intake;
    private final Exchange exchange;
    private final Markets markets;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    RateDeskService(
            Rates rates,
            Quarantine quarantine,
            RateIntake intake,
            Exchange exchange,
            Markets markets,
            AuditTrail audit,
            TransactionOperations transactions) {
        this.rates = rates;
        this.quarantine = quarantine;
        this.intake = intake;
        this.exchange = exchange;
        this.markets = markets;
        this.audit = audit;
        this.transactions = transactions;
    }

    @Override
    public List<RateSource> rateSources() {
        return rates.sources();
    }

    @Override
    public RateSource saveRateSource(SaveRateSource command) {
        if (!command.name().matches("[A-Za-z0-9][A-Za-z0-9 .,;-]{0,79}")
                || command.maxAgeDays() < 1
                || command.maxAgeDays() > 36_500
                || command.jumpBasisPoints() < 1
                || command.jumpBasisPoints() > 100_000) {
            throw Refusal.invalid(
                    "invalid_rate_source",
                    "A source has a name, an age of 1 to 36,500 days and a jump of 0.01 to 1,000"
                            + " %.");
        }
        transactions.executeWithoutResult(
                status -> {
                    rates.save(command);
                    audit.write(
                            command.actor(),
                            "rate-source.saved",
                            "rates:" + command.name(),
                            Map.of(
                                    "maxAgeDays", command.maxAgeDays(),
                                    "jumpBasisPoints", command.jumpBasisPoints()));
                });
        exchange.forget();
        return rates.sources().stream()
                .filter(source -> source.name().equals(command.name()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public ImportedRates importRates(ImportRates command) {
        return intake.file(command);
    }

    @Override
    public ImportedRates enterRate(EnterRate command) {
        return intake.entered(command);
    }

    @Override
    public List<WaitingRate> waitingRates() {
        return quarantine.waiting();
    }

    @Override
    public void decideRate(DecideRate command) {
        intake.decide(command);
    }

    @Override
    public List<RatePoint> rateHistory(RateHistoryQuery query) {
        return rates.history(query);
    }

    @Override
    public List<SuggestedPrice> suggestPrices(SuggestPrices query) {
        Market market =
                markets.all().stream()
                        .map(row -> row.market())
                        .filter(each -> each.code().equals(query.market()))
                        .findFirst()
                        .orElseThrow(() -> Refusal.notFound("market"));
        return query.prices().stream().map(price -> suggested(price, market)).toList();
    }

    private SuggestedPrice suggested(Money price, Market market) {
        FxRate rate = exchange.rate(new RateQuery(price.currency(), market.currency()));
        int spread =
                price.currency().equals(market.currency())
                        ? 0
                        : market.terms().fxSpreadBasisPoints();
        Money converted = rate.plusSpread(spread).convert(price);
        Rounding rounding =
                market.terms().rounding(Rounding.Level.ITEM, market.countries().getFirst());
        return new SuggestedPrice(
                price,
                rate,
                spread,
                converted,
                rounding,
                rounding == null ? converted : rounding.apply(converted));
    }
}
