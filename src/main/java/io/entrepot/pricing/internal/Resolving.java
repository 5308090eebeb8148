package io.entrepot.pricing.internal;

import io.entrepot.kernel.Refusal;
import io.entrepot.market.FxRate;
import io.entrepot.market.Market;
import io.entrepot.market.MarketApi;
import io.entrepot.market.MarketCode;
import io.entrepot.market.RatePurpose;
import io.entrepot.market.RateQuery;
import io.entrepot.platform.cache.Remembered;
import io.entrepot.pricing.PriceAnswer;
import io.entrepot.pricing.PriceContext;
import io.entrepot.pricing.PriceList;
import io.entrepot.pricing.PriceQuery.Wanted;
import io.entrepot.pricing.PriceRow;
import io.entrepot.pricing.PriorPrice;
import io.entrepot.pricing.PriorPriceQuery;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Gathers what prices depend on, and hands it to those that only calculate. */
@Component
class Resolving {
    private static final int MOST = 500;

    /** A list that was changed in another process is seen within so long. */
    private static final Duration LISTS_LIFE = Duration.ofSeconds(1);

    private final MarketApi markets;
    private final PriceRows rows;
    private final Remembered<Map<String, PriceList>> lists;
    private final Clock clock;
    private final Duration shown;

    Resolving(
            MarketApi markets,
            PriceLists lists,
            PriceRows rows,
            Clock clock,
            @Value("${entrepot.pricing.reduction-shown-days:30}") int shownDays) {
        this.markets = markets;
        this.rows = rows;
        this.clock = clock;
        this.shown = Duration.ofDays(shownDays);
        this.lists = new Remembered<>(() -> byCode(lists.described()), LISTS_LIFE, clock);
    }

    /** Called after a list was changed here. */
    void forget() {
        lists.forget();
    }

    List<PriceAnswer> answers(PriceContext context) {
        requireFew(context.wanted().size());
        PriceBook book = book(context);
        return context.wanted().stream().map(book::answer).toList();
    }

    private PriceBook book(PriceContext context) {
        Market market = markets.market(new MarketCode(context.market()));
        List<Asked> asked = Asked.inOrder(lists.get(), context, market);
        Set<String> codes = new LinkedHashSet<>();
        Set<Currency> foreign = new HashSet<>();
        for (Asked each : asked) {
            codes.add(each.list().code());
            PriceList.Converts converts = each.list().converts();
            if (converts != null) {
                codes.add(converts.priceList());
                foreign.add(converts.currency());
            }
        }
        Set<UUID> variants =
                context.wanted().stream().map(Wanted::variantId).collect(Collectors.toSet());
        return new PriceBook(
                market,
                asked,
                rows.at(context.at(), codes, variants),
                rates(foreign, market.currency(), context.at()));
    }

    private Map<Currency, FxRate> rates(
            Set<Currency> foreign, Currency currency, @Nullable Instant at) {
        Map<Currency, FxRate> rates = new HashMap<>();
        for (Currency base : foreign) {
            try {
                rates.put(
                        base,
                        markets.rate(new RateQuery(base, currency, at, RatePurpose.COMMERCIAL)));
            } catch (Refusal none) {
                if (!none.code().equals("no_rate")) {
                    throw none;
                }
            }
        }
        return rates;
    }

    List<PriorPrice> reductions(PriorPriceQuery query) {
        requireFew(query.variantIds().size());
        Market market = markets.market(new MarketCode(query.market()));
        PriceContext anybody = PriceContext.anybody(query.market(), query.channel(), List.of());
        List<String> asked =
                Asked.inOrder(lists.get(), anybody, market).stream()
                        .map(each -> each.list().code())
                        .toList();
        Instant at = Objects.requireNonNullElseGet(query.at(), clock::instant);
        Instant from = at.minus(shown).minus(Reductions.BEFORE);
        Map<String, List<PriceRow>> windows =
                rows.firstSteps(
                        new PriceRows.Span(from, at), market.currency(), asked, query.variantIds());
        return query.variantIds().stream()
                .distinct()
                .flatMap(id -> new Reductions(asked, of(id, windows)).of(id, at, shown).stream())
                .toList();
    }

    private static Map<String, List<PriceRow>> of(
            UUID variant, Map<String, List<PriceRow>> windows) {
        Map<String, List<PriceRow>> own = new HashMap<>();
        windows.forEach(
                (list, rows) ->
                        own.put(
                                list,
                                rows.stream()
                                        .filter(row -> row.variantId().equals(variant))
                                        .toList()));
        return own;
    }

    private static Map<String, PriceList> byCode(List<PriceList> lists) {
        return lists.stream().collect(Collectors.toMap(PriceList::code, list -> list));
    }

    private static void requireFew(int variants) {
        if (variants > MOST) {
            throw Refusal.invalid("too_many", "At most " + MOST + " variants at once.");
        }
    }
}
