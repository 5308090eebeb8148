package io.entrepot.market.internal;

import io.entrepot.kernel.Refusal;
import io.entrepot.market.Channel;
import io.entrepot.market.FxRate;
import io.entrepot.market.Market;
import io.entrepot.market.MarketApi;
import io.entrepot.market.MarketChanged;
import io.entrepot.market.MarketCode;
import io.entrepot.market.MarketDeskApi;
import io.entrepot.market.MarketRow;
import io.entrepot.market.RateQuery;
import io.entrepot.market.SaveChannel;
import io.entrepot.market.SaveMarket;
import io.entrepot.market.SaveRates;
import io.entrepot.platform.audit.AuditTrail;
import io.entrepot.platform.cache.Remembered;
import io.entrepot.platform.event.EventLog;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Markets are asked for by every page, so each process answers from a copy a few seconds old. */
@Service
class MarketService implements MarketApi, MarketDeskApi {
    private final Markets markets;
    private final Exchange exchange;
    private final EventLog events;
    private final AuditTrail audit;
    private final TransactionOperations transactions;
    private final Remembered<List<MarketRow>> copy;

    MarketService(
            Markets markets,
            Exchange exchange,
            EventLog events,
            AuditTrail audit,
            TransactionOperations transactions,
            MarketSettings settings,
            Clock clock) {
        this.markets = markets;
        this.exchange = exchange;
        this.events = events;
        this.audit = audit;
        this.transactions = transactions;
        this.copy = new Remembered<>(markets::all, settings.copyLife(), clock);
    }

    @Override
    public List<Market> markets() {
        return copy.get().stream().map(MarketRow::market).filter(Market::open).toList();
    }

    @Override
    public List<MarketRow> allMarkets() {
        return markets.all();
    }

    @Override
    public Market market(MarketCode code) {
        return copy.get().stream()
                .map(MarketRow::market)
                .filter(market -> market.code().equals(code.code()))
                .findFirst()
                .orElseThrow(() -> unknown(code.code()));
    }

    private static Refusal unknown(String code) {
        return new Refusal(
                "unknown_market",
                Refusal.Kind.NOT_FOUND,
                "There is no such market.",
                Map.of("market", code));
    }

    @Override
    public Market saveMarket(SaveMarket command) {
        Market market = command.market();
        MarketRules.require(market, markets.all());
        transactions.executeWithoutResult(
                status -> {
                    if (markets.save(market, command.position())) {
                        events.append(MarketChanged.of(market.code()));
                        audit.write(
                                command.actor(),
                                "market.saved",
                                "market:" + market.code(),
                                Map.of("countries", market.countries()));
                    }
                });
        copy.forget();
        return market;
    }

    @Override
    public List<Channel> channels() {
        return markets.channels();
    }

    @Override
    public Channel saveChannel(SaveChannel command) {
        Channel channel = command.channel();
        ChannelRules.require(channel, markets.all());
        transactions.executeWithoutResult(
                status -> {
                    if (markets.save(channel)) {
                        audit.write(
                                command.actor(),
                                "channel.saved",
                                "channel:" + channel.code(),
                                Map.of("markets", channel.markets(), "open", channel.open()));
                    }
                });
        return channel;
    }

    @Override
    public FxRate rate(RateQuery query) {
        return exchange.rate(query);
    }

    @Override
    public void saveRates(SaveRates command) {
        exchange.save(command);
    }
}
