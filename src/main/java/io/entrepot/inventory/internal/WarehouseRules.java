package io.entrepot.inventory.internal;

import io.entrepot.inventory.Warehouse;
import io.entrepot.kernel.Refusal;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a warehouse must be before it is saved. */
final class WarehouseRules {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int LONGEST = 80;

    private WarehouseRules() {}

    static void require(Warehouse warehouse) {
        require(
                "code",
                warehouse.code().matches("[A-Za-z][A-Za-z0-9-]{1,15}"),
                "A warehouse's code is 2 to 16 letters, digits or dashes.");
        require("name", isSaid(warehouse.name()), "A warehouse has a name of up to 80 characters.");
        require(
                "country",
                COUNTRIES.contains(warehouse.country()),
                "A warehouse stands in a country, by its ISO 3166-1 code.");
        require("city", isSaid(warehouse.city()), "A warehouse stands in a town.");
    }

    private static boolean isSaid(String text) {
        return !text.isBlank() && text.length() <= LONGEST;
    }

    private static void require(String field, boolean holds, String otherwise) {
        if (!holds) {
            throw new Refusal(
                    "invalid_warehouse", Refusal.Kind.INVALID, otherwise, Map.of("field", field));
        }
    }
}
