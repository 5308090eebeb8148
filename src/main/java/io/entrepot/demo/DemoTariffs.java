package io.entrepot.demo;

import io.entrepot.catalog.BatteryKind;
import io.entrepot.shipping.SaveTariffs;
import io.entrepot.shipping.ShippingApi;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Loads the tariffs of the three services as a version named by their content. */
@Component
class DemoTariffs {
    private static final String FILE = "shipping.json";

    /** {@code demo/shipping.json}. */
    record File(List<Row> services) {}

    /** A service as the file states it. */
    record Row(
            String code,
            String carrier,
            String mode,
            Map<String, String> names,
            Currency currency,
            List<String> incoterms,
            @Nullable Integer volumetricDivisor,
            BigDecimal fuelPercent,
            int roundUpToGrams,
            int maxWeightGrams,
            int maxLengthMm,
            int maxGirthSumMm,
            List<String> batteryKinds,
            List<Zone> zones) {}

    /** A zone as the file states it. */
    record Zone(
            String code,
            List<String> fromWarehouses,
            List<String> countries,
            @Nullable String mode,
            int transitDaysMin,
            int transitDaysMax,
            List<SaveTariffs.Break> breaks,
            int extraStepGrams,
            long extraStepPriceMinor,
            long remoteSurchargeMinor,
            List<String> remotePostcodePrefixes) {}

    private final ShippingApi shipping;

    DemoTariffs(ShippingApi shipping) {
        this.shipping = shipping;
    }

    int load() {
        List<Row> rows = DemoFiles.read(FILE, File.class).services();
        shipping.saveTariffs(
                new SaveTariffs(
                        DemoFiles.version(FILE), rows.stream().map(DemoTariffs::service).toList()));
        return rows.size();
    }

    private static SaveTariffs.Service service(Row row) {
        return new SaveTariffs.Service(
                row.code(),
                row.carrier(),
                row.mode(),
                row.names(),
                row.currency(),
                row.volumetricDivisor(),
                row.fuelPercent().movePointLeft(2),
                row.roundUpToGrams(),
                row.incoterms().contains("DDP"),
                row.batteryKinds().stream()
                        .map(kind -> BatteryKind.valueOf(kind.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toCollection(TreeSet::new)),
                row.maxWeightGrams(),
                row.maxLengthMm(),
                row.maxGirthSumMm(),
                row.zones().stream().map(DemoTariffs::zone).toList());
    }

    private static SaveTariffs.Zone zone(Zone zone) {
        return new SaveTariffs.Zone(
                zone.code(),
                zone.fromWarehouses(),
                zone.countries(),
                zone.mode(),
                zone.transitDaysMin(),
                zone.transitDaysMax(),
                zone.breaks(),
                zone.extraStepGrams(),
                zone.extraStepPriceMinor(),
                zone.remoteSurchargeMinor(),
                zone.remotePostcodePrefixes());
    }
}
