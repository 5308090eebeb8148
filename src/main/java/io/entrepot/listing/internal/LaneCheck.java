package io.entrepot.listing.internal;

import io.entrepot.catalog.BatteryKind;
import io.entrepot.catalog.HsCodes;
import io.entrepot.customs.CustomsApi;
import io.entrepot.customs.Destination;
import io.entrepot.customs.RestrictedGoods;
import io.entrepot.customs.RestrictionRequest;
import io.entrepot.customs.RestrictionResult;
import io.entrepot.inventory.InventoryApi;
import io.entrepot.inventory.Warehouse;
import io.entrepot.listing.Finding;
import io.entrepot.listing.Stage;
import io.entrepot.listing.spi.Candidate;
import io.entrepot.listing.spi.ListingCheck;
import io.entrepot.market.Market;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whether the goods may travel to every country of the markets, from where they would lie. */
@Component
class LaneCheck implements ListingCheck {
    private final CustomsApi customs;
    private final InventoryApi inventory;
    private final Clock clock;

    LaneCheck(CustomsApi customs, InventoryApi inventory, Clock clock) {
        this.customs = customs;
        this.inventory = inventory;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "lanes";
    }

    @Override
    public Stage stage() {
        return Stage.REVIEW;
    }

    @Override
    public List<Finding> findings(Candidate candidate) {
        List<Finding> found = new ArrayList<>();
        List<Warehouse> warehouses = inventory.warehouses();
        for (Market market : candidate.markets()) {
            List<String> origins =
                    market.warehouses().stream()
                            .flatMap(
                                    code ->
                                            warehouses.stream()
                                                    .filter(each -> each.code().equals(code)))
                            .map(Warehouse::country)
                            .distinct()
                            .toList();
            for (String country : market.countries()) {
                found.addAll(closed(candidate, market, country, origins));
            }
        }
        return found;
    }

    /** A country is closed when no warehouse may send there; conditions are worth knowing. */
    private List<Finding> closed(
            Candidate candidate, Market market, String country, List<String> origins) {
        List<Finding> refused = new ArrayList<>();
        List<Finding> advised = new ArrayList<>();
        boolean open = origins.isEmpty();
        for (String from : origins) {
            switch (customs.mayGo(request(candidate, country, from))) {
                case RestrictionResult.MayNotGo no ->
                        no.objections()
                                .forEach(
                                        objection ->
                                                refused.add(
                                                        finding(
                                                                "lane_closed",
                                                                market,
                                                                country,
                                                                objection,
                                                                true)));
                case RestrictionResult.MayGo yes -> {
                    open = true;
                    yes.conditions()
                            .forEach(
                                    condition ->
                                            advised.add(
                                                    finding(
                                                            "lane_condition",
                                                            market,
                                                            country,
                                                            condition,
                                                            false)));
                }
            }
        }
        return open ? advised : refused;
    }

    private static Finding finding(
            String code,
            Market market,
            String country,
            RestrictionResult.Objection objection,
            boolean refuses) {
        return new Finding(
                code,
                refuses ? Finding.Severity.REFUSES : Finding.Severity.ADVISES,
                market.code(),
                null,
                "markets",
                Map.of(
                        "country", country,
                        "rule", objection.rule().ruleId(),
                        "reason", objection.reason().key()));
    }

    private RestrictionRequest request(Candidate candidate, String country, String from) {
        BatteryKind battery = candidate.form().battery();
        Set<String> flags =
                battery == BatteryKind.NONE
                        ? Set.of()
                        : Set.of("battery-" + battery.name().toLowerCase(Locale.ROOT));
        String origin = candidate.form().origin();
        return new RestrictionRequest(
                new Destination(country, null, null),
                from,
                null,
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                List.of(
                        new RestrictedGoods(
                                "product",
                                HsCodes.of(
                                        candidate.form().hsCode(),
                                        candidate.details().hsCodes(),
                                        country),
                                origin == null ? from : origin,
                                flags)));
    }
}
