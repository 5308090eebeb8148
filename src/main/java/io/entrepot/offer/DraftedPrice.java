package io.entrepot.offer;

import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * What a price would be and leave, in the market's currency: net of tax, less what the border would
 * cost us, payment and platform, less the piece itself. The percentage is of the net price. Notes
 * are {@code no_cost}, {@code no_rate}, {@code no_reference}, {@code no_price}, {@code
 * below_floor}, {@code raised_to_floor}.
 */
public record DraftedPrice(
        UUID variantId,
        String sku,
        int fromQuantity,
        @Nullable Money before,
        @Nullable Money unit,
        @Nullable Simulation simulation,
        List<String> notes) {
    /** Where the money goes; the cost is converted at this rate, if it had to be. */
    public record Simulation(
            Money net,
            Money duty,
            Money fee,
            Money cost,
            Money left,
            BigDecimal percent,
            @Nullable String rateId) {}
}
