package io.entrepot.pricing;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Who asks for prices, and of what: everything that a price may depend on. Without a moment it is
 * now; another one is for staff who try something out.
 */
public record PriceContext(
        String market,
        String channel,
        Set<String> segments,
        @Nullable String company,
        @Nullable Instant at,
        List<PriceQuery.Wanted> wanted) {

    /** Anybody in this channel of the market, now. */
    public static PriceContext anybody(
            String market, String channel, List<PriceQuery.Wanted> wanted) {
        return new PriceContext(market, channel, Set.of(), null, null, wanted);
    }
}
