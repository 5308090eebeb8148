package io.entrepot.pricing.internal;

import io.entrepot.kernel.Money;
import io.entrepot.market.FxRate;
import io.entrepot.market.Incoterm;
import io.entrepot.market.Market;
import io.entrepot.market.Rounding;
import io.entrepot.market.SellingTerms;
import io.entrepot.market.TaxDisplay;
import io.entrepot.pricing.PriceAnswer;
import io.entrepot.pricing.PriceContext;
import io.entrepot.pricing.PriceList;
import io.entrepot.pricing.PriceQuery.Wanted;
import io.entrepot.pricing.PriceRow;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A price book out of words. Rows are {@code list:from:minor:currency}; lists are the market's own
 * {@code de}, {@code channel}, {@code group} (segment trade) and {@code firm} (company acme), and
 * {@code de} converts what {@code us} has in dollars.
 */
final class TestingBook {
    static final UUID POT = UUID.fromString("0197f000-0000-7000-8000-000000000001");
    static final Currency EUR = Currency.getInstance("EUR");
    static final Currency USD = Currency.getInstance("USD");
    private static final Instant BEGIN = Instant.parse("2026-11-01T00:00:00Z");

    private final Map<String, List<PriceRow>> rows = new HashMap<>();
    private final Map<Currency, FxRate> rates = new HashMap<>();
    private Market market = market(List.of(), 0);

    static TestingBook of(String words) {
        TestingBook book = new TestingBook();
        Arrays.stream(words.split(" ")).filter(word -> !word.isBlank()).forEach(book::row);
        return book;
    }

    private void row(String word) {
        String[] part = word.split(":");
        Currency currency = Currency.getInstance(part.length > 3 ? part[3] : "EUR");
        rows.computeIfAbsent(part[0], list -> new ArrayList<>())
                .add(
                        new PriceRow(
                                UUID.nameUUIDFromBytes(word.getBytes(StandardCharsets.UTF_8)),
                                POT,
                                Integer.parseInt(part[1]),
                                new Money(Long.parseLong(part[2]), currency),
                                BEGIN,
                                null,
                                null));
    }

    TestingBook rate(String rate) {
        rates.put(
                USD,
                new FxRate(
                        "ecb-1",
                        USD,
                        EUR,
                        new BigDecimal(rate),
                        LocalDate.parse("2026-11-20"),
                        "ECB",
                        Instant.parse("2026-11-23T13:00:00Z")));
        return this;
    }

    TestingBook rounding(long stepMinor, int spread) {
        market =
                market(
                        List.of(
                                new Rounding(
                                        Rounding.Level.ITEM,
                                        EUR,
                                        null,
                                        stepMinor,
                                        RoundingMode.HALF_UP)),
                        spread);
        return this;
    }

    PriceAnswer answer(String who, int quantity) {
        return book(who).answer(new Wanted(POT, quantity));
    }

    PriceBook book(String who) {
        PriceContext context =
                new PriceContext(
                        "de",
                        who.contains("app") ? "app" : "storefront",
                        who.contains("trade") ? Set.of("trade") : Set.of(),
                        who.contains("acme") ? "acme" : null,
                        null,
                        List.of());
        return new PriceBook(market, Asked.inOrder(lists(), context, market), rows, rates);
    }

    private static Map<String, PriceList> lists() {
        List<PriceList> lists =
                List.of(
                        list("channel", List.of("app"), List.of(), List.of(), null),
                        list("group", List.of(), List.of("trade"), List.of(), null),
                        list("firm", List.of(), List.of(), List.of("acme"), null),
                        list(
                                "de",
                                List.of(),
                                List.of(),
                                List.of(),
                                new PriceList.Converts("us", USD)));
        Map<String, PriceList> byCode = new HashMap<>();
        lists.forEach(each -> byCode.put(each.code(), each));
        return byCode;
    }

    static PriceList list(
            String code,
            List<String> channels,
            List<String> segments,
            List<String> companies,
            PriceList.@Nullable Converts converts) {
        return new PriceList(
                code,
                PriceList.Kind.SELLING,
                Map.of("en", code),
                List.of(),
                channels,
                segments,
                companies,
                0,
                true,
                converts,
                0);
    }

    static Market market(List<Rounding> roundings, int spread) {
        return new Market(
                "de",
                List.of("DE"),
                EUR,
                List.of("de-DE"),
                TaxDisplay.GROSS,
                "de",
                Incoterm.DDP,
                Set.of(),
                false,
                false,
                List.of(),
                List.of("card"),
                14,
                Map.of("en", "Germany"),
                2,
                new SellingTerms(
                        true, roundings, List.of(Incoterm.DDP), List.of(), spread, Map.of()));
    }
}
