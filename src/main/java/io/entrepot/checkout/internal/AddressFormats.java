package io.entrepot.checkout.internal;

import io.entrepot.checkout.AddressForm;
import io.entrepot.checkout.AddressForm.Field;
import io.entrepot.checkout.AddressForm.Region;
import io.entrepot.kernel.Address;
import io.entrepot.platform.json.Json;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an address consists of in each country, from {@code reference/address-formats.json}. */
@Component
class AddressFormats {
    private static final int LONGEST = 120;
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]{1,180}\\.[^\\s@.<>\"]{2,24}");

    /** A field that is wrong, and how: {@code required}, {@code pattern}, {@code too_long} … */
    record Fault(String field, String code) {}

    private final JsonNode countries;

    AddressFormats() {
        try (InputStream file =
                AddressFormats.class.getResourceAsStream("/reference/address-formats.json")) {
            countries = Json.LENIENT.readTree(file).get("countries");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The fields of a country in its own order; an unlisted one asks for street and city. */
    AddressForm form(String country) {
        List<Field> fields = new ArrayList<>();
        List<String> names = order(country);
        for (String name : names) {
            fields.add(field(country, name));
            if (name.equals("line1")) {
                fields.add(new Field("line2", false, null, null, List.of()));
            }
        }
        return new AddressForm(country, fields);
    }

    List<Fault> faults(String email, Address address) {
        List<Fault> faults = new ArrayList<>();
        if (!EMAIL.matcher(email).matches()) {
            faults.add(new Fault("email", "pattern"));
        }
        Map<String, @Nullable String> values = values(address);
        for (Field field : form(address.country()).fields()) {
            String value = values.get(field.name());
            if (value == null || value.isBlank()) {
                if (field.required()) {
                    faults.add(new Fault(field.name(), "required"));
                }
            } else if (!fits(field, value.strip())) {
                faults.add(new Fault(field.name(), "pattern"));
            }
        }
        values.forEach((name, value) -> tooLong(faults, name, value));
        return faults;
    }

    private static void tooLong(List<Fault> faults, String name, @Nullable String value) {
        if (value != null && value.length() > LONGEST) {
            faults.add(new Fault(name, "too_long"));
        } else if (value != null && value.chars().anyMatch(c -> c < ' ' || c == 0x7F)) {
            faults.add(new Fault(name, "pattern"));
        }
    }

    private static boolean fits(Field field, String value) {
        boolean listed =
                field.regions().isEmpty()
                        || field.regions().stream().anyMatch(region -> region.code().equals(value));
        return listed && (field.pattern() == null || value.matches("(?i:" + field.pattern() + ")"));
    }

    private static Map<String, @Nullable String> values(Address address) {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        values.put("name", address.name());
        values.put("company", address.company());
        values.put("line1", address.line1());
        values.put("line2", address.line2());
        values.put("city", address.city());
        values.put("region", address.region());
        values.put("postcode", address.postcode());
        values.put("phone", address.phone());
        return values;
    }

    private List<String> order(String country) {
        JsonNode lines = countries.path(country).path("lines");
        if (lines.isMissingNode()) {
            return List.of("name", "company", "line1", "city", "region", "postcode");
        }
        List<String> names = new ArrayList<>();
        for (JsonNode line : lines) {
            for (JsonNode field : line) {
                named(field.asString()).ifPresent(names::add);
            }
        }
        return names;
    }

    /**
     * Our name for a field of the format; parts that go into the street lines have none of their
     * own.
     */
    private static Optional<String> named(String field) {
        return switch (field) {
            case "street" -> Optional.of("line1");
            case "organisation" -> Optional.of("company");
            case "name", "city", "region", "postcode" -> Optional.of(field);
            default -> Optional.empty();
        };
    }

    private Field field(String country, String name) {
        JsonNode format = countries.path(country);
        String theirs = name.equals("line1") ? "street" : name;
        boolean required = name.equals("name") || name.equals("line1");
        for (JsonNode field : format.path("required")) {
            required |= field.asString().equals(theirs);
        }
        boolean postcode = name.equals("postcode");
        List<Region> regions = new ArrayList<>();
        if (name.equals("region")) {
            format.path("regions")
                    .forEach(
                            region ->
                                    regions.add(
                                            new Region(
                                                    region.path("code").asString(),
                                                    region.path("name").asString())));
        }
        return new Field(
                name,
                required,
                postcode ? format.path("postcodePattern").asString(null) : null,
                postcode ? format.path("postcodeExample").asString(null) : null,
                regions);
    }
}
