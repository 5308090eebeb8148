package io.entrepot.checkout;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What an address consists of in a country, in its own order. */
public record AddressForm(String country, List<Field> fields) {
    /** One field; a region is one of a list where the country has one. */
    public record Field(
            @Schema(
                            allowableValues = {
                                "name",
                                "company",
                                "line1",
                                "line2",
                                "city",
                                "region",
                                "postcode"
                            })
                    String name,
            boolean required,
            @Nullable String pattern,
            @Nullable String example,
            List<Region> regions) {}

    /** A subdivision by its code and its own name. */
    public record Region(String code, String name) {}
}
