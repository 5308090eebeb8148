package io.entrepot.shipping.internal;

import io.entrepot.catalog.BatteryKind;
import io.entrepot.kernel.Money;
import io.entrepot.shipping.SaveTariffs;
import io.entrepot.shipping.SaveTariffs.Service;
import io.entrepot.shipping.SaveTariffs.Zone;
import io.entrepot.shipping.ShippingOption;
import io.entrepot.shipping.ShippingQuery;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Prices a parcel with every service that takes it; knows nothing but what it is handed. */
final class TariffCalculator {
    /**
     * Cheapest first. Services in different currencies can't be told apart by price without a rate,
     * so they follow one another by currency; the caller converts.
     */
    private static final Comparator<ShippingOption> CHEAPEST =
            Comparator.comparing(
                            (ShippingOption option) -> option.price().currency().getCurrencyCode())
                    .thenComparing(ShippingOption::price)
                    .thenComparingInt(ShippingOption::maxDays)
                    .thenComparing(ShippingOption::service);

    private final SaveTariffs tariffs;

    TariffCalculator(SaveTariffs tariffs) {
        this.tariffs = tariffs;
    }

    List<ShippingOption> options(ShippingQuery query) {
        Parcel parcel = Parcel.of(query.pieces());
        return tariffs.services().stream()
                .filter(service -> takes(service, parcel, query))
                .flatMap(service -> option(service, parcel, query).stream())
                .sorted(CHEAPEST)
                .toList();
    }

    private static boolean takes(Service service, Parcel parcel, ShippingQuery query) {
        return parcel.grams() <= service.maxGrams()
                && parcel.longestSideMm() <= service.maxSideMm()
                && parcel.sidesSumMm() <= service.maxSidesSumMm()
                && query.batteries().stream()
                        .filter(kind -> kind != BatteryKind.NONE)
                        .allMatch(service.batteries()::contains);
    }

    private Optional<ShippingOption> option(Service service, Parcel parcel, ShippingQuery query) {
        return service.zones().stream()
                .filter(zone -> zone.warehouses().contains(query.warehouse()))
                .filter(zone -> zone.countries().contains(query.country()))
                .findFirst()
                .map(zone -> priced(service, zone, parcel, query));
    }

    private ShippingOption priced(Service service, Zone zone, Parcel parcel, ShippingQuery query) {
        long grams = chargeable(service, parcel);
        List<ShippingOption.Part> parts = parts(service, zone, grams, query);
        Money price =
                parts.stream()
                        .map(ShippingOption.Part::amount)
                        .reduce(Money.zero(service.currency()), Money::plus);
        return new ShippingOption(
                service.code(),
                service.carrier(),
                Objects.requireNonNullElse(zone.mode(), service.mode()),
                price,
                Math.toIntExact(grams),
                zone.minDays(),
                zone.maxDays(),
                service.dutiesPaid(),
                parts,
                tariffs.version());
    }

    /** The larger of what it weighs and what its room counts as, in whole steps of the service. */
    static long chargeable(Service service, Parcel parcel) {
        Integer divisor = service.divisor();
        long volumetric = divisor == null ? 0 : parcel.volumetricGrams(divisor);
        long grams = Math.max(1, Math.max(parcel.grams(), volumetric));
        return Math.ceilDiv(grams, service.roundUpToGrams()) * (long) service.roundUpToGrams();
    }

    private static List<ShippingOption.Part> parts(
            Service service, Zone zone, long grams, ShippingQuery query) {
        List<ShippingOption.Part> parts = new ArrayList<>();
        long base = base(zone, grams);
        parts.add(part("base", base, service));
        long fuel =
                BigDecimal.valueOf(base)
                        .multiply(service.fuel())
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact();
        if (fuel != 0) {
            parts.add(part("fuel", fuel, service));
        }
        if (zone.remoteMinor() != 0 && isRemote(zone, query.country(), query.postcode())) {
            parts.add(part("remote", zone.remoteMinor(), service));
        }
        return List.copyOf(parts);
    }

    private static ShippingOption.Part part(String kind, long minor, Service service) {
        return new ShippingOption.Part(kind, new Money(minor, service.currency()));
    }

    private static long base(Zone zone, long grams) {
        for (SaveTariffs.Break step : zone.breaks()) {
            if (grams <= step.upToGrams()) {
                return step.priceMinor();
            }
        }
        SaveTariffs.Break last = zone.breaks().getLast();
        long steps = Math.ceilDiv(grams - last.upToGrams(), zone.stepGrams());
        return Math.addExact(last.priceMinor(), Math.multiplyExact(steps, zone.stepMinor()));
    }

    private static boolean isRemote(Zone zone, String country, @Nullable String postcode) {
        if (postcode == null) {
            return false;
        }
        String written = bare(postcode);
        return zone.remotePostcodePrefixes().stream()
                .filter(prefix -> !prefix.contains(":") || prefix.startsWith(country + ":"))
                .map(prefix -> bare(prefix.substring(prefix.indexOf(':') + 1)))
                .anyMatch(written::startsWith);
    }

    /** Shoppers write {@code 100-0101}, {@code 1000101} and {@code kw17 2ab} alike. */
    private static String bare(String postcode) {
        return postcode.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
    }
}
