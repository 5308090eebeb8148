package io.entrepot.customs;

import io.entrepot.kernel.Money;

import java.time.LocalDate;

/**
 * How the goods leave.
 *
 * @param fromCountry country the parcel is posted in, which need not be where goods were made
 * @param freight carriage to the buyer's door as charged to the buyer, in the quote's currency
 * @param freightBasis GROSS when the shipping price already contains the destination's tax
 * @param insurance transport insurance charged to the buyer, always without tax
 * @param date the day whose law applies: payment acceptance for a sale, arrival for a forecast
 */
public record Dispatch(
        String fromCountry,
        TransportMode mode,
        Money freight,
        PriceBasis freightBasis,
        Money insurance,
        LocalDate date) {}
