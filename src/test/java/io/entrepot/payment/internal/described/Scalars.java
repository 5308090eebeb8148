package io.entrepot.payment.internal.described;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Checks texts, numbers and truths: type, enumeration, length, pattern, bounds, format. */
final class Scalars {
    private Scalars() {}

    /** Where a value is, of which type it should be, and whether a form wrote it as text. */
    record Place(String at, String type, boolean form) {}

    static void check(JsonNode schema, JsonNode value, Place place, List<String> faults) {
        String text = value.isValueNode() ? value.asString() : value.toString();
        if (!isOfType(value, text, place)) {
            faults.add(place.at() + " isn't " + place.type() + ": " + value);
            return;
        }
        JsonNode allowed = schema.path("enum");
        if (allowed.isArray()
                && !allowed.isEmpty()
                && allowed.valueStream().noneMatch(each -> each.asString().equals(text))) {
            faults.add(place.at() + " isn't one of the values: " + text);
        }
        if (place.type().equals("string")) {
            text(schema, text, place, faults);
        } else if (!place.type().equals("boolean")) {
            number(schema, new BigDecimal(text), place, faults);
        }
    }

    private static boolean isOfType(JsonNode value, String text, Place place) {
        boolean read = place.form() && value.isString();
        return switch (place.type()) {
            case "string" -> value.isString();
            case "integer" -> read ? text.matches("-?\\d{1,18}") : value.isIntegralNumber();
            case "number" -> read ? text.matches("-?\\d+(\\.\\d+)?") : value.isNumber();
            default -> read ? text.matches("true|false") : value.isBoolean();
        };
    }

    private static void text(JsonNode schema, String text, Place place, List<String> faults) {
        if (text.length() < schema.path("minLength").asInt(0)
                || text.length() > schema.path("maxLength").asInt(Integer.MAX_VALUE)) {
            faults.add(place.at() + " has " + text.length() + " characters");
        }
        String pattern = schema.path("pattern").asString("");
        if (!pattern.isEmpty() && !Pattern.compile(pattern).matcher(text).find()) {
            faults.add(place.at() + " doesn't match " + pattern + ": " + text);
        }
        if (!isFormatted(schema.path("format").asString(""), text)) {
            faults.add(place.at() + " isn't a " + schema.path("format").asString() + ": " + text);
        }
    }

    private static boolean isFormatted(String format, String text) {
        try {
            switch (format) {
                case "date-time" -> OffsetDateTime.parse(text);
                case "date" -> LocalDate.parse(text);
                case "uuid" -> UUID.fromString(text);
                case "decimal" -> new BigDecimal(text);
                case "uri" -> java.net.URI.create(text);
                default -> {
                    // Formats that nobody defined say nothing.
                }
            }
            return true;
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return false;
        }
    }

    private static void number(
            JsonNode schema, BigDecimal number, Place place, List<String> faults) {
        boolean small =
                schema.has("minimum") && number.compareTo(schema.get("minimum").decimalValue()) < 0;
        boolean large =
                schema.has("maximum") && number.compareTo(schema.get("maximum").decimalValue()) > 0;
        if (small || large) {
            faults.add(place.at() + " is out of bounds: " + number);
        }
    }
}
