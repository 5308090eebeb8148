package io.entrepot.offer.web;

import io.entrepot.catalog.CatalogApi;
import io.entrepot.catalog.VariantFacts;
import io.entrepot.catalog.VariantIds;
import io.entrepot.catalog.VariantKey;
import io.entrepot.catalog.VariantKeys;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.market.MarketApi;
import io.entrepot.market.MarketCode;
import io.entrepot.offer.DraftedPrice;
import io.entrepot.offer.PriceDraft;
import io.entrepot.pricing.ChangePrices;
import io.entrepot.pricing.PriceDeskApi;
import io.entrepot.pricing.PriceRow;
import io.entrepot.pricing.PriceRowsQuery;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Price lists as sheets: rows by SKU, prices as typed. */
@Component
class PriceSheets {
    private static final int MOST_TYPED = 2_000;
    private static final BigDecimal MOST = new BigDecimal("100000000");

    /** Rows that could be read, and the others by their place. */
    record Read(List<PriceDraft.Row> rows, List<PriceSheet.Refused> refused) {}

    private final PriceDeskApi desk;
    private final CatalogApi catalog;
    private final MarketApi markets;

    PriceSheets(PriceDeskApi desk, CatalogApi catalog, MarketApi markets) {
        this.desk = desk;
        this.catalog = catalog;
        this.markets = markets;
    }

    PriceSheet sheet(String list, @Nullable String q, @Nullable UUID after, int limit) {
        List<UUID> wanted = List.of();
        if (q != null && !q.isBlank()) {
            List<String> skus = Arrays.stream(q.strip().split("[\\s,;]+")).limit(limit).toList();
            wanted =
                    catalog.variantKeys(VariantKeys.skus(skus)).stream()
                            .map(VariantKey::id)
                            .toList();
            if (wanted.isEmpty()) {
                return new PriceSheet(List.of(), null);
            }
        }
        List<PriceRow> rows = desk.priceRows(new PriceRowsQuery(list, wanted, after, limit));
        List<UUID> ids = rows.stream().map(PriceRow::variantId).distinct().toList();
        Map<UUID, VariantFacts> variants =
                ids.isEmpty()
                        ? Map.of()
                        : catalog.variants(new VariantIds(ids)).stream()
                                .collect(Collectors.toMap(VariantFacts::id, Function.identity()));
        return new PriceSheet(
                rows.stream()
                        .filter(row -> variants.containsKey(row.variantId()))
                        .map(row -> row(row, variants))
                        .toList(),
                ids.size() < limit ? null : ids.getLast());
    }

    private static PriceSheet.Row row(PriceRow row, Map<UUID, VariantFacts> variants) {
        VariantFacts variant = variants.get(row.variantId());
        return new PriceSheet.Row(
                row.id(),
                row.variantId(),
                variant == null ? "" : variant.sku(),
                variant == null ? "" : variant.name("en"),
                row.unit().currency().getCurrencyCode(),
                row.fromQuantity(),
                row.unit().toMajor().toPlainString(),
                row.from(),
                row.until(),
                row.changeId());
    }

    Read read(List<PriceSheet.Typed> typed, String market) {
        Currency currency = markets.market(new MarketCode(market)).currency();
        Map<String, UUID> variants = variants(typed);
        List<PriceDraft.Row> rows = new ArrayList<>();
        List<PriceSheet.Refused> refused = new ArrayList<>();
        for (int at = 0; at < typed.size(); at++) {
            PriceSheet.Typed row = typed.get(at);
            UUID variant = variants.get(row.sku().strip());
            if (variant == null) {
                refused.add(new PriceSheet.Refused(at, "unknown_sku"));
                continue;
            }
            try {
                rows.add(new PriceDraft.Row(variant, quantity(row), price(row, currency)));
            } catch (Refusal noPrice) {
                refused.add(new PriceSheet.Refused(at, "not_a_price"));
            }
        }
        return new Read(rows, refused);
    }

    ChangePrices change(String list, PriceSheet.ChangeWish wish, Actor actor) {
        Map<String, UUID> variants = variants(wish.rows());
        List<ChangePrices.Row> rows = new ArrayList<>();
        for (PriceSheet.Typed row : wish.rows()) {
            UUID variant = variants.get(row.sku().strip());
            if (variant == null) {
                throw new Refusal(
                        "unknown_sku",
                        Refusal.Kind.UNPROCESSABLE,
                        "There is no variant with this SKU.",
                        Map.of("sku", row.sku()));
            }
            Currency currency = currency(row, wish.market());
            rows.add(new ChangePrices.Row(variant, currency, quantity(row), price(row, currency)));
        }
        return new ChangePrices(
                wish.id(),
                list,
                rows,
                wish.from(),
                wish.until(),
                wish.reason(),
                Boolean.TRUE.equals(wish.rising()),
                wish.strategy(),
                actor);
    }

    PriceSheet.Drafted drafted(List<DraftedPrice> rows, List<PriceSheet.Refused> refused) {
        return new PriceSheet.Drafted(rows.stream().map(PriceSheets::tried).toList(), refused);
    }

    private static PriceSheet.Tried tried(DraftedPrice row) {
        DraftedPrice.Simulation left = row.simulation();
        return new PriceSheet.Tried(
                row.variantId(),
                row.sku(),
                row.fromQuantity(),
                text(row.before()),
                text(row.unit()),
                left == null ? null : text(left.net()),
                left == null ? null : text(left.duty()),
                left == null ? null : text(left.fee()),
                left == null ? null : text(left.cost()),
                left == null ? null : text(left.left()),
                left == null ? null : left.percent(),
                left == null ? null : left.rateId(),
                row.notes());
    }

    private Map<String, UUID> variants(List<PriceSheet.Typed> typed) {
        if (typed.isEmpty() || typed.size() > MOST_TYPED) {
            throw Refusal.invalid("too_many", "From 1 to " + MOST_TYPED + " rows at once.");
        }
        List<String> skus = typed.stream().map(row -> row.sku().strip()).distinct().toList();
        Map<String, UUID> variants = new HashMap<>();
        catalog.variantKeys(VariantKeys.skus(skus))
                .forEach(key -> variants.put(key.sku(), key.id()));
        return variants;
    }

    private Currency currency(PriceSheet.Typed row, @Nullable String market) {
        if (row.currency() == null && market != null) {
            return markets.market(new MarketCode(market)).currency();
        }
        try {
            return Currency.getInstance(String.valueOf(row.currency()));
        } catch (IllegalArgumentException unknown) {
            throw bad(row);
        }
    }

    private static int quantity(PriceSheet.Typed row) {
        return row.fromQuantity() == null ? 1 : row.fromQuantity();
    }

    private static @Nullable Money price(PriceSheet.Typed row, Currency currency) {
        String text = row.price();
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            BigDecimal major = new BigDecimal(text.strip());
            boolean fits =
                    major.signum() > 0
                            && major.compareTo(MOST) < 0
                            && major.stripTrailingZeros().scale()
                                    <= currency.getDefaultFractionDigits();
            if (fits) {
                return Money.rounded(major, currency, RoundingMode.UNNECESSARY);
            }
        } catch (NumberFormatException noNumber) {
            throw bad(row);
        }
        throw bad(row);
    }

    private static Refusal bad(PriceSheet.Typed row) {
        return Refusal.invalid(
                "invalid_price", "A price is a positive figure of its currency: " + row.price());
    }

    private static @Nullable String text(@Nullable Money money) {
        return money == null ? null : money.toMajor().toPlainString();
    }
}
