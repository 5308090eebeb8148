package io.entrepot.market.web;

import io.entrepot.market.Incoterm;
import io.entrepot.market.Market;
import io.entrepot.market.TaxDisplay;
import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;
import java.util.Map;

/** A market as a shopper may see it. */
record MarketView(
        String code,
        Map<String, String> names,
        List<String> countries,
        String currency,
        int displayDecimals,
        List<String> locales,
        @Schema(implementation = TaxDisplay.class) String taxDisplay,
        @Schema(implementation = Incoterm.class) String incoterm,
        int returnDays) {

    static MarketView of(Market market) {
        return new MarketView(
                market.code(),
                market.names(),
                market.countries(),
                market.currency().getCurrencyCode(),
                market.displayDecimals(),
                market.locales(),
                market.taxDisplay().name(),
                market.incoterm().name(),
                market.returnDays());
    }
}
