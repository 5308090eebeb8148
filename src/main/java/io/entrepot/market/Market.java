package io.entrepot.market;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who buys: the countries it serves, how prices are shown there and on which terms goods go. The
 * first locale is the default one; the first country is the one assumed until the shopper says
 * otherwise; warehouses are in the order in which they are asked for the goods. Names are by
 * language tag; {@code displayDecimals} may be fewer than the currency has (a Taiwanese price is in
 * whole dollars).
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
        int returnDays,
        Map<String, String> names,
        int displayDecimals,
        SellingTerms terms) {

    /** A market on the usual terms. */
    public Market(
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
            int returnDays,
            Map<String, String> names,
            int displayDecimals) {
        this(
                code,
                countries,
                currency,
                locales,
                taxDisplay,
                priceList,
                incoterm,
                schemes,
                merchantBearsEstimates,
                vatOnDuty,
                warehouses,
                paymentMethods,
                returnDays,
                names,
                displayDecimals,
                SellingTerms.usual(incoterm));
    }

    /** A market that is called by its code. */
    public Market(
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
        this(
                code,
                countries,
                currency,
                locales,
                taxDisplay,
                priceList,
                incoterm,
                schemes,
                merchantBearsEstimates,
                vatOnDuty,
                warehouses,
                paymentMethods,
                returnDays,
                Map.of("en", code),
                currency.getDefaultFractionDigits());
    }

    public String defaultLocale() {
        return locales.getFirst();
    }

    public boolean open() {
        return terms.open();
    }

    public boolean serves(String country) {
        return countries.contains(country);
    }

    /** The name in this language, else in English, else the code. */
    public String name(String language) {
        return names.getOrDefault(language, names.getOrDefault("en", code));
    }
}
