package io.entrepot.feed.internal;

import io.entrepot.kernel.Money;
import io.entrepot.pricing.PriceQuery;
import io.entrepot.pricing.PriceQuery.Wanted;
import io.entrepot.pricing.PricingApi;
import io.entrepot.pricing.SetPrices;
import io.entrepot.pricing.VariantPrice;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Prices by SKU, in the list that a row names or that of the file's market, from a quantity on. */
@Component
final class PriceKind implements Kind {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.must("sku", "variant_sku", "article_number"),
                    Column.must("price", "unit_price", "amount"),
                    Column.may("currency"),
                    Column.may("price_list", "list"),
                    Column.may("from_quantity", "min_quantity", "quantity"),
                    Column.may("valid_from", "starts_at", "start_date"),
                    Column.may("valid_until", "ends_at", "end_date"));

    /** Where a price belongs. */
    private record Place(
            String list,
            Currency currency,
            int fromQuantity,
            @Nullable Instant from,
            @Nullable Instant until) {
        /** What holds later or for a time is not compared with what holds now. */
        boolean isTimed() {
            return from != null || until != null;
        }
    }

    /** A price of a row. */
    private record Priced(Cells row, UUID variant, Place place, Money price) {}

    private final SkuRows skus;
    private final PricingApi pricing;
    private final Clock clock;

    PriceKind(SkuRows skus, PricingApi pricing, Clock clock) {
        this.skus = skus;
        this.pricing = pricing;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "prices";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public String key(Cells row) {
        return row.has("sku")
                ? String.join(
                        "\n",
                        row.values().getOrDefault("sku", ""),
                        row.values().getOrDefault("currency", ""),
                        row.values().getOrDefault("price_list", ""),
                        row.values().getOrDefault("from_quantity", "1"),
                        row.values().getOrDefault("valid_from", ""))
                : "";
    }

    @Override
    public void write(List<Cells> rows, Work work) {
        List<Priced> priced = new ArrayList<>();
        skus.each(rows, work, (row, variant) -> priced.add(priced(row, variant, work.target())));
        priced.stream()
                .collect(
                        Collectors.groupingBy(
                                Priced::place, LinkedHashMap::new, Collectors.toList()))
                .forEach((place, prices) -> set(place, prices, work));
    }

    private Priced priced(Cells row, UUID variant, Work.Target target) {
        Currency stated = CellReading.currency(row, "currency");
        Currency currency = stated == null ? target.market().currency() : stated;
        Integer quantity = CellReading.whole(row, "from_quantity");
        if (quantity != null && quantity < 1) {
            throw new BadCell("from_quantity", "quantity_invalid", String.valueOf(quantity));
        }
        String list = row.values().getOrDefault("price_list", target.market().priceList());
        Instant from = CellReading.moment(row, "valid_from");
        Instant until = CellReading.moment(row, "valid_until");
        boolean backwards = from != null && until != null && !until.isAfter(from);
        if (backwards || (until != null && until.isBefore(clock.instant()))) {
            throw new BadCell("valid_until", "window_over", String.valueOf(until));
        }
        return new Priced(
                row,
                variant,
                new Place(list, currency, quantity == null ? 1 : quantity, from, until),
                CellReading.amount(row, "price", currency));
    }

    private void set(Place place, List<Priced> prices, Work work) {
        Map<UUID, VariantPrice> before =
                pricing
                        .prices(
                                new PriceQuery(
                                        place.list(),
                                        place.currency(),
                                        prices.stream()
                                                .map(
                                                        each ->
                                                                new Wanted(
                                                                        each.variant(),
                                                                        place.fromQuantity()))
                                                .toList()))
                        .stream()
                        .filter(price -> price.fromQuantity() == place.fromQuantity())
                        .collect(
                                Collectors.toMap(
                                        VariantPrice::variantId, price -> price, (a, b) -> a));
        List<SetPrices.Row> differing = new ArrayList<>();
        for (Priced each : prices) {
            VariantPrice known = before.get(each.variant());
            Outcome outcome =
                    known == null || place.isTimed()
                            ? Outcome.IMPORTED
                            : known.unit().equals(each.price())
                                    ? Outcome.UNCHANGED
                                    : Outcome.UPDATED;
            if (outcome != Outcome.UNCHANGED) {
                differing.add(
                        new SetPrices.Row(each.variant(), each.price(), place.fromQuantity()));
            }
            work.would(
                    new Change(
                            each.row().line(),
                            each.row().values().getOrDefault("sku", ""),
                            outcome,
                            List.of(
                                    new Change.Difference(
                                            "price",
                                            known == null ? "" : known.unit().toString(),
                                            each.price().toString()))));
        }
        if (!differing.isEmpty() && !work.isTrial()) {
            pricing.setPrices(
                    new SetPrices(
                            place.list(),
                            differing,
                            place.from(),
                            place.until(),
                            work.target().actor()));
        }
    }
}
