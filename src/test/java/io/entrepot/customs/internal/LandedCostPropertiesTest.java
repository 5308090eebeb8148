package io.entrepot.customs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.entrepot.customs.Charge;
import io.entrepot.customs.GoodsLine;
import io.entrepot.customs.LandedCost;
import io.entrepot.customs.LandedCostLine;
import io.entrepot.customs.LandedCostRequest;
import io.entrepot.customs.LandedCostResult;
import io.entrepot.customs.LandedCostTotals;
import io.entrepot.customs.PriceBasis;
import io.entrepot.kernel.Money;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** What must hold of every quote, whatever is in the parcel. */
class LandedCostPropertiesTest {
    private static final Map<String, String> LANES =
            Map.ofEntries(
                    Map.entry("DE", "EUR"),
                    Map.entry("FR", "EUR"),
                    Map.entry("HU", "EUR"),
                    Map.entry("GB", "GBP"),
                    Map.entry("US", "USD"),
                    Map.entry("CA", "CAD"),
                    Map.entry("AU", "AUD"),
                    Map.entry("JP", "JPY"),
                    Map.entry("KR", "USD"),
                    Map.entry("BR", "USD"),
                    Map.entry("CH", "CHF"),
                    Map.entry("NO", "NOK"),
                    Map.entry("IN", "INR"),
                    Map.entry("TW", "TWD"));
    private static final List<String> CODES =
            List.of("691200", "961700", "420292", "850440", "610910", "482010");

    /** A parcel as chance makes it. */
    record Parcel(String country, long freight, boolean gross, List<Article> articles) {}

    /** One article of it. */
    record Article(String hs, int quantity, long value) {}

    @Property(tries = 600)
    void parts_are_the_whole(@ForAll("parcels") Parcel parcel) {
        if (!(quote(request(parcel)) instanceof LandedCost quote)) {
            return;
        }
        LandedCostTotals totals = quote.totals();
        assertThat(totals.taxOnGoods().plus(totals.taxOnFreight()).plus(totals.taxOnDuty()))
                .isEqualTo(totals.tax());
        assertThat(totals.charged().plus(totals.dueOnArrival())).isEqualTo(totals.total());
        Money lines = Money.zero(quote.currency());
        for (LandedCostLine line : quote.lines()) {
            lines =
                    lines.plus(line.goodsNet())
                            .plus(line.freightNet())
                            .plus(line.insurance())
                            .plus(line.duty())
                            .plus(line.fees())
                            .plus(line.tax());
        }
        assertThat(lines).isEqualTo(totals.total());
        assertThat(totals.freightNet().minor()).isEqualTo(parcel.freight());
        Money charges =
                quote.charges().stream()
                        .map(Charge::amount)
                        .reduce(Money.zero(quote.currency()), Money::plus);
        assertThat(charges).isEqualTo(totals.duty().plus(totals.fees()).plus(totals.tax()));
        Money later =
                quote.charges().stream()
                        .filter(charge -> !charge.charged())
                        .map(Charge::amount)
                        .reduce(Money.zero(quote.currency()), Money::plus);
        assertThat(later).isEqualTo(totals.dueOnArrival());
    }

    @Property(tries = 300)
    void a_gross_price_is_what_the_shopper_saw(@ForAll("parcels") Parcel parcel) {
        if (!List.of("DE", "FR", "HU", "GB").contains(parcel.country())) {
            return;
        }
        Parcel gross = new Parcel(parcel.country(), parcel.freight(), true, parcel.articles());
        if (quote(request(gross)) instanceof LandedCost quote) {
            long seen = parcel.articles().stream().mapToLong(Article::value).sum();
            assertThat(quote.totals().goodsGross().minor()).isEqualTo(seen);
        }
    }

    @Property(tries = 300)
    void the_order_of_lines_changes_nothing(@ForAll("parcels") Parcel parcel, @ForAll int seed) {
        LandedCostRequest request = request(parcel);
        List<GoodsLine> shuffled = new ArrayList<>(request.lines());
        Collections.shuffle(shuffled, new Random(seed));
        LandedCostRequest other =
                new LandedCostRequest(
                        request.destination(),
                        request.dispatch(),
                        request.terms(),
                        shuffled,
                        request.rates());

        if (quote(request) instanceof LandedCost first
                && quote(other) instanceof LandedCost second) {
            assertThat(second.totals()).isEqualTo(first.totals());
            assertThat(byId(second)).isEqualTo(byId(first));
        }
    }

    /**
     * Within one band of value; where a flat duty gives way to the tariff, the law itself takes
     * less for goods that the tariff frees.
     */
    @Property(tries = 400)
    void adding_an_article_never_lowers_the_duty(
            @ForAll("parcels") Parcel parcel, @ForAll("articles") Article more) {
        List<Article> larger = new ArrayList<>(parcel.articles());
        larger.add(more);
        LandedCostResult before =
                quote(request(new Parcel(parcel.country(), 0, false, parcel.articles())));
        LandedCostResult after = quote(request(new Parcel(parcel.country(), 0, false, larger)));

        if (before instanceof LandedCost less
                && after instanceof LandedCost moreDuty
                && rules(moreDuty).containsAll(rules(less))) {
            assertThat(moreDuty.totals().duty()).isGreaterThanOrEqualTo(less.totals().duty());
        }
    }

    @Property(tries = 300)
    void the_european_duty_counts_codes_and_not_pieces(@ForAll("articles") Article article) {
        Parcel one = new Parcel("DE", 0, false, List.of(article));
        Parcel many = new Parcel("DE", 0, false, List.of(article, article, article));
        long value = article.value() * 3;
        if (value > 15_000) {
            return;
        }
        assertThat(((LandedCost) quote(request(many))).totals().duty())
                .isEqualTo(((LandedCost) quote(request(one))).totals().duty());
    }

    @Provide
    Arbitrary<Article> articles() {
        return Combinators.combine(
                        Arbitraries.of(CODES),
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.longs().between(1, 30_000))
                .as(Article::new);
    }

    @Provide
    Arbitrary<Parcel> parcels() {
        return Combinators.combine(
                        Arbitraries.of(LANES.keySet().stream().sorted().toList()),
                        Arbitraries.longs().between(0, 5_000),
                        Arbitraries.of(true, false),
                        articles().list().ofMinSize(1).ofMaxSize(8))
                .as(Parcel::new);
    }

    private static LandedCostRequest request(Parcel parcel) {
        String code = LANES.get(parcel.country());
        Currency currency = Currency.getInstance(String.valueOf(code));
        Quoting quoting =
                Quoting.to(parcel.country(), currency.getCurrencyCode())
                        .holding("IOSS", "GB_VAT", "AU_GST", "VOEC", "REMESSA_CONFORME")
                        .merchantBears(parcel.gross())
                        .freight(new Money(parcel.freight(), currency).toMajor().toPlainString());
        boolean gross =
                parcel.gross() && !List.of("KR", "JP", "CA", "CH").contains(parcel.country());
        for (Article article : parcel.articles()) {
            quoting.goods(
                    article.hs(),
                    article.quantity(),
                    new Money(article.value(), currency),
                    gross ? PriceBasis.GROSS : PriceBasis.NET);
        }
        return quoting.request();
    }

    private static LandedCostResult quote(LandedCostRequest request) {
        return new LandedCostEngine(Quoting.RULES).quote(request);
    }

    private static Map<String, LandedCostLine> byId(LandedCost quote) {
        return quote.lines().stream()
                .collect(Collectors.toMap(LandedCostLine::lineId, line -> line));
    }

    private static List<String> rules(LandedCost quote) {
        return quote.charges().stream().map(charge -> charge.rule().ruleId()).toList();
    }
}
