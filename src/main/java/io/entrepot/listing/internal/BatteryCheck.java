package io.entrepot.listing.internal;

import io.entrepot.catalog.BatteryFacts;
import io.entrepot.catalog.BatteryKind;
import io.entrepot.catalog.ProductDetails;
import io.entrepot.listing.Finding;
import io.entrepot.listing.Stage;
import io.entrepot.listing.spi.Candidate;
import io.entrepot.listing.spi.ListingCheck;

import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Batteries and dangerous goods. Lithium and sodium batteries travel as excepted goods up to 100 Wh
 * (IATA Dangerous Goods Regulations, packing instructions 965 to 970, section II); beyond that, and
 * alone, they are declared under their UN number.
 */
@Component
class BatteryCheck implements ListingCheck {
    private static final BigDecimal EXCEPTED_WATT_HOURS = BigDecimal.valueOf(100);

    @Override
    public String name() {
        return "batteries";
    }

    @Override
    public Stage stage() {
        return Stage.REVIEW;
    }

    @Override
    public List<Finding> findings(Candidate candidate) {
        ProductDetails details = candidate.details();
        BatteryKind kind = candidate.form().battery();
        BatteryFacts facts = details.battery();
        List<Finding> found = new ArrayList<>();
        if (kind == BatteryKind.NONE) {
            if (facts != null) {
                found.add(Finding.refuses("battery_kind_missing", "battery"));
            }
            return found;
        }
        if (facts == null) {
            found.add(Finding.refuses("battery_facts_missing", "details.battery"));
            return found;
        }
        boolean strong = facts.wattHours().compareTo(EXCEPTED_WATT_HOURS) > 0;
        boolean declared = details.dangerous() != null;
        if (facts.chemistry().isRegulated() && (strong || kind == BatteryKind.ALONE) && !declared) {
            found.add(
                    Finding.refuses("battery_undeclared", "details.dangerous")
                            .with(Map.of("wattHours", facts.wattHours().toPlainString())));
        }
        return found;
    }
}
