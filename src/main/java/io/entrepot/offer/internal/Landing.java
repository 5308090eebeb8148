package io.entrepot.offer.internal;

import io.entrepot.customs.CustomsApi;
import io.entrepot.customs.Destination;
import io.entrepot.customs.Dispatch;
import io.entrepot.customs.GoodsLine;
import io.entrepot.customs.Incoterm;
import io.entrepot.customs.LandedCost;
import io.entrepot.customs.LandedCostRequest;
import io.entrepot.customs.PriceBasis;
import io.entrepot.customs.Terms;
import io.entrepot.customs.TransportMode;
import io.entrepot.inventory.InventoryApi;
import io.entrepot.inventory.Warehouse;
import io.entrepot.kernel.Money;
import io.entrepot.market.Market;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** What the border makes of one piece that is not sold yet, in a market's first country. */
@Component
class Landing {
    private final CustomsApi customs;
    private final InventoryApi inventory;
    private final Border border;
    private final Clock clock;

    Landing(CustomsApi customs, InventoryApi inventory, Border border, Clock clock) {
        this.customs = customs;
        this.inventory = inventory;
        this.border = border;
        this.clock = clock;
    }

    /** Null where customs can't say. */
    @Nullable LandedCost of(Market market, GoodsLine line) {
        String country = market.countries().getFirst();
        Money nothing = Money.zero(market.currency());
        var request =
                new LandedCostRequest(
                        new Destination(country, null, null),
                        new Dispatch(
                                from(market, line.originCountry()),
                                TransportMode.COURIER,
                                nothing,
                                PriceBasis.NET,
                                nothing,
                                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)),
                        new Terms(
                                Incoterm.valueOf(market.incoterm().name()),
                                market.schemes(),
                                market.currency(),
                                market.vatOnDuty(),
                                market.merchantBearsEstimates()),
                        List.of(line),
                        border.rates(market, country));
        return customs.quote(request) instanceof LandedCost landed ? landed : null;
    }

    private String from(Market market, String otherwise) {
        return inventory.warehouses().stream()
                .filter(each -> market.warehouses().contains(each.code()))
                .map(Warehouse::country)
                .findFirst()
                .orElse(otherwise);
    }
}
