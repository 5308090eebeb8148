package io.entrepot.shipping;

import io.entrepot.catalog.BatteryKind;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The services with their zones and tables; replaces the version before it from now on. A version
 * is never changed: quotes and shipments name the one they were priced with.
 */
public record SaveTariffs(String version, List<Service> services) {
    public SaveTariffs {
        services = given(services);
    }

    /**
     * One service; the mode is {@code POST}, {@code COURIER}, {@code DEDICATED_LINE} or {@code
     * ROAD}. The divisor is cubic centimetres per kilogram, none where only the real weight counts;
     * fuel is a share of the base price such as 0.12; the weight charged is rounded up to whole
     * {@code roundUpToGrams}; the limits hold for the packed parcel.
     */
    public record Service(
            String code,
            String carrier,
            String mode,
            Map<String, String> names,
            Currency currency,
            @Nullable Integer divisor,
            BigDecimal fuel,
            int roundUpToGrams,
            boolean dutiesPaid,
            Set<BatteryKind> batteries,
            int maxGrams,
            int maxSideMm,
            int maxSidesSumMm,
            List<Zone> zones) {
        public Service {
            names = givenNames(names);
            batteries = givenKinds(batteries);
            zones = given(zones);
        }
    }

    /**
     * From these warehouses to these countries: the first break that holds the weight gives the
     * price; beyond the last one each step begun costs more. A postcode that begins with one of the
     * prefixes is remote; {@code JP:907} counts in Japan only. The mode is the service's unless the
     * zone has its own.
     */
    public record Zone(
            String code,
            List<String> warehouses,
            List<String> countries,
            @Nullable String mode,
            int minDays,
            int maxDays,
            List<Break> breaks,
            int stepGrams,
            long stepMinor,
            long remoteMinor,
            List<String> remotePostcodePrefixes) {
        public Zone {
            warehouses = given(warehouses);
            countries = given(countries);
            breaks = given(breaks);
            remotePostcodePrefixes = given(remotePostcodePrefixes);
        }
    }

    /** Up to this weight it costs this much. */
    public record Break(int upToGrams, long priceMinor) {}

    private static <T> List<T> given(@Nullable List<T> some) {
        return some == null ? List.of() : some;
    }

    private static Map<String, String> givenNames(@Nullable Map<String, String> some) {
        return some == null ? Map.of() : some;
    }

    private static Set<BatteryKind> givenKinds(@Nullable Set<BatteryKind> some) {
        return some == null ? Set.of() : some;
    }
}
