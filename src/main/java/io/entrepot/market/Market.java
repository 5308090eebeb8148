package io.entrepot.market;

import java.util.Currency;
import java.util.List;
import java.util.Set;

/**
 * Who buys: the countries it serves, how prices are shown there and on which terms goods go. The first
 * locale is the default one; the first country is the one assumed until the shopper says otherwise;
 * warehouses are in the order in which they are asked for the goods.
 */
public record Market(
        String code,
        List<String> countries,
        Currency currency,
        List<String> locales,
        TaxDisplay taxDisplay,
        String priceList,
        Incoterm incoterm,
        Set<String> schemes,
        boolean merchantBearsEstimates,
        boolean vatOnDuty,
        List<String> warehouses,
        List<String> paymentMethods,
        int returnDays) {

    public String defaultLocale() {
        return locales.getFirst();
    }

    public boolean serves(String country) {
        return countries.contains(country);
    }
}
