package io.entrepot.promotion;

import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What promotions do to a cart, in the order in which they were applied, under the rules of this
 * number. {@code needsTax} says that an amount was meant on the other side of the tax, or a margin
 * floor was near: ask again with the taxes of the lines.
 */
public record Applied(
        long rules,
        List<Discount> discounts,
        List<CouponAnswer> coupons,
        List<Hint> hints,
        List<CarriageOff> carriage,
        List<Verdict> verdicts,
        boolean needsTax) {
    /** Nothing is off, under these rules. */
    public static Applied nothing(long rules) {
        return new Applied(rules, List.of(), List.of(), List.of(), List.of(), List.of(), false);
    }

    /**
     * One promotion's share; parts add up to the total, as the market shows prices. {@code
     * byPayment} says that it holds only for the way to pay that was chosen.
     */
    public record Discount(
            UUID promotionId,
            long version,
            String kind,
            Map<String, String> titles,
            @Nullable UUID couponId,
            @Nullable String couponLabel,
            Promotion.Bearer bearer,
            int sellerBasisPoints,
            Money total,
            List<Part> parts,
            List<Pieces> flash,
            List<String> limitedBy,
            boolean byPayment) {}

    /** So much off a line; without a line it is off the carriage. */
    public record Part(@Nullable UUID lineId, Money off) {}

    /** Pieces that a flash sale gives out of its own stock. */
    public record Pieces(UUID variantId, int pieces) {}

    /** What became of a code: applied, or why not, with what is missing. */
    public record CouponAnswer(
            UUID couponId,
            String label,
            Map<String, String> titles,
            boolean applied,
            @Nullable Unmet why) {}

    /** Why something does not apply; the code is stable, the facts fill its sentence. */
    public record Unmet(String code, Map<String, String> facts) {
        public static Unmet of(String code) {
            return new Unmet(code, Map.of());
        }
    }

    /** What is within reach: so much more, or a gift that may be chosen. */
    public record Hint(
            UUID promotionId, Map<String, String> titles, Unmet missing, List<UUID> variants) {}

    /** What is off the carriage of a service, were it chosen. */
    public record CarriageOff(String service, Money off) {}

    /** Why a promotion was applied or not; only when it was asked for. */
    public record Verdict(
            UUID promotionId, String name, boolean applied, @Nullable Money off, Unmet why) {}
}
