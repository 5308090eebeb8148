package io.entrepot.system;

import io.entrepot.kernel.Address;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/** The legal entity that sells; tax ids by kind, such as {@code IOSS} or {@code EORI}. */
public record Company(String name, Address address, String email, Map<String, String> taxIds) {
    public Company {
        taxIds = given(taxIds);
    }

    private static Map<String, String> given(@Nullable Map<String, String> ids) {
        return ids == null ? Map.of() : Map.copyOf(ids);
    }
}
