package io.entrepot.offer.web;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.entrepot.offer.PriceDraft;
import io.entrepot.offer.PriceEnding;
import io.entrepot.offer.PriceStrategy;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A part of a price list as a sheet; prices are decimal texts in major units of their currency. */
record PriceSheet(List<Row> rows, @Nullable UUID next) {
    /** A price that holds now or later. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(
            UUID id,
            UUID variantId,
            String sku,
            String name,
            String currency,
            int fromQuantity,
            String price,
            Instant from,
            @Nullable Instant until,
            @Nullable UUID changeId) {}

    /** A typed or pasted row; an empty price is one to be proposed, or to be ended. */
    record Typed(
            String sku,
            @Nullable String currency,
            @Nullable Integer fromQuantity,
            @Nullable String price) {}

    /** What is to be tried in which market. Shares are in 1/10,000. */
    record DraftWish(
            String market,
            List<Typed> rows,
            @Nullable Strategy strategy,
            @Nullable Integer floorBasisPoints,
            @Nullable Integer feeBasisPoints) {
        PriceDraft draft(String code, List<PriceDraft.Row> read) {
            return new PriceDraft(
                    market,
                    code,
                    read,
                    strategy == null ? null : strategy.strategy(),
                    strategy == null ? null : strategy.ending(),
                    floorBasisPoints,
                    feeBasisPoints == null ? 0 : Math.clamp(feeBasisPoints, 0, 10_000));
        }
    }

    /** How prices are proposed. */
    record Strategy(
            Kind kind,
            int basisPoints,
            @Nullable String priceList,
            @Nullable Long endingUnitMinor,
            @Nullable Long endingMinor) {
        /** On cost, beside somebody else's, or on what it is now. */
        enum Kind {
            COST_PLUS,
            RELATIVE,
            CHANGE
        }

        PriceStrategy strategy() {
            int share = Math.clamp(basisPoints, -9_999, 1_000_000);
            return switch (kind) {
                case COST_PLUS -> new PriceStrategy.CostPlus(share);
                case RELATIVE ->
                        new PriceStrategy.Relative(priceList == null ? "" : priceList, share);
                case CHANGE -> new PriceStrategy.Change(share);
            };
        }

        @Nullable PriceEnding ending() {
            Long unit = endingUnitMinor;
            Long end = endingMinor;
            if (unit == null || end == null || unit < 1 || end < 0 || end >= unit) {
                return null;
            }
            return new PriceEnding(unit, end);
        }
    }

    /** What is to be changed; without a moment it is now, without an end for good. */
    record ChangeWish(
            UUID id,
            @Nullable String market,
            List<Typed> rows,
            @Nullable Instant from,
            @Nullable Instant until,
            String reason,
            @Nullable Boolean rising,
            @Nullable String strategy) {}

    /** What was tried, and the rows that could not be read, by their place. */
    record Drafted(List<Tried> rows, List<Refused> refused) {}

    /** A row that is no price: {@code unknown_sku}, {@code not_a_price}. */
    record Refused(int row, String code) {}

    /** A price and what it leaves, as decimal texts in the market's currency. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Tried(
            UUID variantId,
            String sku,
            int fromQuantity,
            @Nullable String before,
            @Nullable String price,
            @Nullable String net,
            @Nullable String duty,
            @Nullable String fee,
            @Nullable String cost,
            @Nullable String left,
            @Nullable BigDecimal percent,
            @Nullable String rateId,
            List<String> notes) {}
}
