package io.entrepot.shipping.internal;

import io.entrepot.kernel.Refusal;
import io.entrepot.shipping.SaveTariffs;
import io.entrepot.shipping.SaveTariffs.Service;
import io.entrepot.shipping.SaveTariffs.Zone;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What tariffs must be before they are saved, so that pricing a parcel never fails. */
final class TariffRules {
    private TariffRules() {}

    static void require(SaveTariffs tariffs) {
        Set<String> codes = new HashSet<>();
        for (Service service : tariffs.services()) {
            require(codes.add(service.code()), "two services are called " + service.code());
            require(service.fuel().signum() >= 0, service.code() + " has negative fuel");
            require(service.roundUpToGrams() > 0, service.code() + " rounds to nothing");
            Integer divisor = service.divisor();
            require(divisor == null || divisor > 0, service.code() + " has a divisor below one");
            service.zones().forEach(zone -> require(zone, service.code() + "/" + zone.code()));
        }
        require(!tariffs.version().isBlank(), "the version has no name");
    }

    private static void require(Zone zone, String name) {
        require(!zone.breaks().isEmpty(), name + " has no weight break");
        require(zone.stepGrams() > 0, name + " has no step beyond its breaks");
        require(zone.stepMinor() >= 0 && zone.remoteMinor() >= 0, name + " has a negative price");
        require(zone.minDays() >= 0 && zone.minDays() <= zone.maxDays(), name + " has no days");
        List<SaveTariffs.Break> breaks = zone.breaks();
        for (int i = 0; i < breaks.size(); i++) {
            require(breaks.get(i).priceMinor() >= 0, name + " has a negative price");
            require(
                    i == 0 || breaks.get(i).upToGrams() > breaks.get(i - 1).upToGrams(),
                    name + " has breaks out of order");
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw Refusal.invalid("invalid_tariffs", "These tariffs can't be used: " + otherwise);
        }
    }
}
