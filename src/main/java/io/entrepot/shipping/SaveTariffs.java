package io.entrepot.shipping;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/** The services with their zones and tables; replaces the version before it from now on. */
public record SaveTariffs(String version, List<Service> services) {
    /** One service: the divisor is cubic centimetres per kilogram, fuel is a share such as 0.12. */
    public record Service(
            String code,
            String carrier,
            Map<String, String> names,
            Currency currency,
            int divisor,
            BigDecimal fuel,
            boolean dutiesPaid,
            boolean takesBatteries,
            int maxGrams,
            int maxSideMm,
            List<Zone> zones) {}

    /** Countries with one table: the price up to the first step, then for each step more. */
    public record Zone(
            String code,
            List<String> countries,
            List<String> remotePostcodePrefixes,
            long remoteMinor,
            int firstGrams,
            long firstMinor,
            int stepGrams,
            long stepMinor,
            int minDays,
            int maxDays) {}
}
