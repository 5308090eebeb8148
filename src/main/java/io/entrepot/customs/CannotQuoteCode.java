package io.entrepot.customs;

/** Why a landed cost can't be quoted. */
public enum CannotQuoteCode {
    /** A line has no HS code and the destination's law depends on it. */
    NO_HS_CODE,
    /** We carry no rules for the destination on that date. */
    NO_RULES_FOR_DESTINATION,
    /** The destination is known, but not the duty rate of this HS code and value. */
    NO_DUTY_RATE,
    /** A territory outside the country's customs or tax area. */
    SPECIAL_TERRITORY,
    /** The law wants a registration that the merchant does not hold. */
    SCHEME_MISSING,
    /** The consignment is worth more than this way of import allows. */
    VALUE_OVER_LIMIT,
    /** Alcohol or tobacco: excise is due, and no rates of excise are carried. */
    EXCISE_GOODS,
    /** A rule speaks a currency for which no rate was handed in. */
    MISSING_RATE,
    /** A price with tax inside lies where adding and removing the tax changes the law. */
    GROSS_PRICE_AMBIGUOUS,
    /** Mixed currencies, no lines, negative values or quantities below one. */
    BAD_REQUEST
}
