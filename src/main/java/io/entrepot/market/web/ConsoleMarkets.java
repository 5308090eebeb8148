package io.entrepot.market.web;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Permission;
import io.entrepot.kernel.Refusal;
import io.entrepot.market.Channel;
import io.entrepot.market.Incoterm;
import io.entrepot.market.Market;
import io.entrepot.market.MarketApi;
import io.entrepot.market.MarketDeskApi;
import io.entrepot.market.MarketRow;
import io.entrepot.market.Rounding;
import io.entrepot.market.SaveChannel;
import io.entrepot.market.SaveMarket;
import io.entrepot.market.SellingTerms;
import io.entrepot.market.TaxDisplay;
import io.entrepot.platform.web.Needs;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.math.RoundingMode;
import java.security.Principal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Markets and channels, as staff edit them. */
@RestController
@RequestMapping("/api/v1/console")
class ConsoleMarkets {
    /** All markets in their order. */
    record Markets(List<Row> items) {}

    /** A market as the console edits it. */
    record Row(
            String code,
            int position,
            boolean open,
            Map<String, String> names,
            List<String> countries,
            String currency,
            int displayDecimals,
            List<String> locales,
            TaxDisplay taxDisplay,
            String priceList,
            List<Incoterm> incoterms,
            List<String> schemes,
            boolean merchantBearsEstimates,
            boolean vatOnDuty,
            List<String> warehouses,
            List<String> lanes,
            List<String> paymentMethods,
            int returnDays,
            List<Step> roundings,
            int fxSpreadBasisPoints,
            Map<String, String> legalTexts) {
        static Row of(MarketRow row) {
            Market market = row.market();
            SellingTerms terms = market.terms();
            return new Row(
                    market.code(),
                    row.position(),
                    terms.open(),
                    new TreeMap<>(market.names()),
                    market.countries(),
                    market.currency().getCurrencyCode(),
                    market.displayDecimals(),
                    market.locales(),
                    market.taxDisplay(),
                    market.priceList(),
                    terms.incoterms(),
                    List.copyOf(new TreeSet<>(market.schemes())),
                    market.merchantBearsEstimates(),
                    market.vatOnDuty(),
                    market.warehouses(),
                    terms.lanes(),
                    market.paymentMethods(),
                    market.returnDays(),
                    terms.roundings().stream().map(Step::of).toList(),
                    terms.fxSpreadBasisPoints(),
                    new TreeMap<>(terms.legalTexts()));
        }

        Market market() {
            Currency money = moneyOf(currency);
            Incoterm first = incoterms.isEmpty() ? Incoterm.DDP : incoterms.getFirst();
            return new Market(
                    code,
                    countries,
                    money,
                    locales,
                    taxDisplay,
                    priceList,
                    first,
                    Set.copyOf(schemes),
                    merchantBearsEstimates,
                    vatOnDuty,
                    warehouses,
                    paymentMethods,
                    returnDays,
                    names,
                    displayDecimals,
                    new SellingTerms(
                            open,
                            roundings.stream().map(step -> step.rounding(money)).toList(),
                            incoterms,
                            lanes,
                            fxSpreadBasisPoints,
                            legalTexts));
        }
    }

    /** A rounding; no country means everywhere in the market. */
    record Step(
            Rounding.Level level,
            @Nullable String country,
            long stepMinor,
            RoundingMode direction) {
        static Step of(Rounding rounding) {
            return new Step(
                    rounding.level(),
                    rounding.country(),
                    rounding.stepMinor(),
                    rounding.direction());
        }

        Rounding rounding(Currency money) {
            return new Rounding(level, money, country, stepMinor, direction);
        }
    }

    /** Where is sold. */
    record Channels(List<Channel> items) {}

    private final MarketApi markets;
    private final MarketDeskApi desk;

    ConsoleMarkets(MarketApi markets, MarketDeskApi desk) {
        this.markets = markets;
        this.desk = desk;
    }

    @GetMapping("/markets")
    @Needs(Permission.CATALOG_READ)
    Markets all() {
        return new Markets(desk.allMarkets().stream().map(Row::of).toList());
    }

    @GetMapping("/markets/{code}")
    @Needs(Permission.CATALOG_READ)
    Row one(@PathVariable String code) {
        return desk.allMarkets().stream()
                .filter(row -> row.market().code().equals(code))
                .findFirst()
                .map(Row::of)
                .orElseThrow(() -> Refusal.notFound("market"));
    }

    /** Creates the market or changes it; the code in the address is the one that counts. */
    @PutMapping("/markets/{code}")
    @Needs(Permission.SETTINGS_WRITE)
    Row save(@PathVariable String code, @RequestBody Row wish, Principal staff) {
        if (!code.equals(wish.code())) {
            throw new Refusal(
                    "invalid_market",
                    Refusal.Kind.INVALID,
                    "The code in the address is another one.",
                    Map.of("field", "code"));
        }
        Market saved =
                markets.saveMarket(
                        new SaveMarket(
                                wish.market(), wish.position(), Actor.staff(staff.getName())));
        return Row.of(new MarketRow(saved, wish.position()));
    }

    @GetMapping("/channels")
    @Needs(Permission.CATALOG_READ)
    Channels channels() {
        return new Channels(desk.channels());
    }

    @PutMapping("/channels/{code}")
    @Needs(Permission.SETTINGS_WRITE)
    Channel saveChannel(@PathVariable String code, @RequestBody Channel wish, Principal staff) {
        return desk.saveChannel(
                new SaveChannel(
                        new Channel(code, wish.kind(), wish.names(), wish.markets(), wish.open()),
                        Actor.staff(staff.getName())));
    }

    private static Currency moneyOf(String code) {
        try {
            return Currency.getInstance(code.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw Refusal.invalid("unknown_currency", "'" + code + "' is no ISO 4217 currency.");
        }
    }
}
