package io.entrepot.customs;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * What is known of one line when asking whether it may go.
 *
 * @param flags properties of the goods: {@code battery-alone}, {@code battery-packed}, {@code
 *     battery-contained}, {@code magnet}, {@code liquid}
 */
public record RestrictedGoods(
        String lineId, @Nullable String hsCode, String originCountry, Set<String> flags) {

    public RestrictedGoods {
        flags = Set.copyOf(flags);
    }
}
