package io.entrepot.customs;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * A lane and what would travel it.
 *
 * @param mode null while the service is not chosen; then only what holds for every mode counts
 */
public record RestrictionRequest(
        Destination destination,
        String fromCountry,
        @Nullable TransportMode mode,
        LocalDate date,
        List<RestrictedGoods> goods) {

    public RestrictionRequest {
        goods = List.copyOf(goods);
    }
}
