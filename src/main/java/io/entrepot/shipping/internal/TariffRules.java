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
    private static final Set<String> MODES = Set.of("POST", "COURIER", "DEDICATED_LINE", "ROAD");
    private static final int MOST_SERVICES = 50;
    private static final int MOST_ZONES = 60;
    private static final int MOST_BREAKS = 60;
    private static final int LONGEST = 80;

    private TariffRules() {}

    static void require(SaveTariffs tariffs) {
        Set<String> codes = new HashSet<>();
        require(tariffs.services().size() <= MOST_SERVICES, "there are more than 50 services");
        for (Service service : tariffs.services()) {
            require(codes.add(service.code()), "two services are called " + service.code());
            require(isSaid(service.code()) && isSaid(service.carrier()), "a service has no name");
            require(MODES.contains(service.mode()), service.code() + " goes by " + service.mode());
            require(service.zones().size() <= MOST_ZONES, service.code() + " has over 60 zones");
            require(
                    service.maxGrams() > 0
                            && service.maxSideMm() > 0
                            && service.maxSidesSumMm() > 0,
                    service.code() + " takes no parcel");
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
        require(zone.breaks().size() <= MOST_BREAKS, name + " has over 60 weight breaks");
        require(zone.breaks().getFirst().upToGrams() > 0, name + " begins at no weight");
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

    private static boolean isSaid(String text) {
        return !text.isBlank() && text.length() <= LONGEST;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw Refusal.invalid("invalid_tariffs", "These tariffs can't be used: " + otherwise);
        }
    }
}
