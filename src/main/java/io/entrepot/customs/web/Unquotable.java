package io.entrepot.customs.web;

import io.entrepot.customs.CannotQuote;
import io.entrepot.customs.CannotQuoteCode;
import io.entrepot.kernel.Refusal;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What keeps a landed cost from being quoted, as a problem with a way out. */
final class Unquotable {
    private Unquotable() {}

    static Refusal refusal(CannotQuote cannot) {
        Map<String, Object> facts = new TreeMap<>(cannot.reason().args());
        facts.put("lines", cannot.lineIds());
        return new Refusal(
                cannot.code().name().toLowerCase(Locale.ROOT),
                Refusal.Kind.UNPROCESSABLE,
                detail(cannot.code()),
                facts);
    }

    private static String detail(CannotQuoteCode code) {
        return switch (code) {
            case NO_HS_CODE -> "A line has no valid HS code of 6 to 10 digits; classify it first.";
            case NO_RULES_FOR_DESTINATION ->
                    "No rules are carried for this destination on this day; sell DAP or not at"
                            + " all.";
            case NO_DUTY_RATE ->
                    "The duty rate of this HS code and value is not carried; sell DAP or split.";
            case SPECIAL_TERRITORY ->
                    "The postcode lies outside the country's customs or tax area.";
            case SCHEME_MISSING ->
                    "The destination wants a tax registration that the merchant does not hold.";
            case VALUE_OVER_LIMIT ->
                    "The consignment is worth more than this way of import allows; split it.";
            case EXCISE_GOODS ->
                    "Alcohol and tobacco carry excise, which is not carried here; leave them out.";
            case MISSING_RATE -> "A rate of exchange is missing that the law's threshold needs.";
            case GROSS_PRICE_AMBIGUOUS ->
                    "The gross price lies where taking its tax out changes the law; quote net.";
            case BAD_REQUEST ->
                    "Lines are missing, doubled, negative or in another currency than the quote.";
        };
    }
}
