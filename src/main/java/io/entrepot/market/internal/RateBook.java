package io.entrepot.market.internal;

import io.entrepot.market.RatePurpose;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was known of all rates at a moment, immutable; the ways between currencies are looked for
 * once. Customs' own rates come first where they are asked for and lead all the way.
 */
final class RateBook {
    private record Pair(Currency base, Currency quote, RatePurpose purpose) {}

    private final RateTable commercial;
    private final RateTable customs;
    private final Map<Pair, Optional<List<Rate>>> ways = new ConcurrentHashMap<>();

    RateBook(List<Rate> rates, LocalDate day) {
        this.commercial =
                new RateTable(
                        rates.stream().filter(rate -> rate.purpose() == RatePurpose.COMMERCIAL),
                        day);
        this.customs =
                new RateTable(
                        rates.stream().filter(rate -> rate.purpose() == RatePurpose.CUSTOMS), day);
    }

    Optional<List<Rate>> way(Currency base, Currency quote, RatePurpose purpose) {
        return ways.computeIfAbsent(new Pair(base, quote, purpose), this::look);
    }

    private Optional<List<Rate>> look(Pair pair) {
        Optional<List<Rate>> official =
                pair.purpose() == RatePurpose.CUSTOMS
                        ? customs.way(pair.base(), pair.quote())
                        : Optional.empty();
        return official.or(() -> commercial.way(pair.base(), pair.quote()));
    }
}
