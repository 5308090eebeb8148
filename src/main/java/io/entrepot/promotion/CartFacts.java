package io.entrepot.promotion;

import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A priced cart as promotions see it; with the number of the rules it is all that they depend on.
 * Prices are as the market shows them; {@code services} has the chosen one first.
 */
public record CartFacts(
        String market,
        String country,
        String channel,
        Currency currency,
        boolean taxIncluded,
        Instant at,
        Buyer buyer,
        List<Line> lines,
        List<Carriage> services) {

    /** Who buys, as far as it is known: nothing that names a person. */
    public record Buyer(
            Set<String> segments,
            @Nullable Boolean firstOrder,
            @Nullable String paymentMethod,
            List<UUID> coupons) {
        public static final Buyer UNKNOWN = new Buyer(Set.of(), null, null, List.of());
    }

    /**
     * A line; categories from its own up to the root. The cost of a piece is net, in the cart's
     * currency, when somebody knows it; the tax is there once the border was asked.
     */
    public record Line(
            UUID lineId,
            UUID variantId,
            UUID productId,
            List<String> categories,
            @Nullable String brand,
            int quantity,
            Money unit,
            @Nullable Money unitCost,
            @Nullable Tax tax) {}

    /** The same goods without tax and with it; their ratio turns one basis into the other. */
    public record Tax(long net, long gross) {}

    /** What a service costs before promotions. */
    public record Carriage(String service, Money price) {}
}
