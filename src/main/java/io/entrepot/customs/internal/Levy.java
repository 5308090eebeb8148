package io.entrepot.customs.internal;

import io.entrepot.customs.ChargeKind;
import io.entrepot.customs.Collector;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Set;

/**
 * What a rule takes and how.
 *
 * @param layer the layer of law; for each line at most one rule of a layer applies
 * @param sequence order of the layers; a later one may stand on an earlier one's amount
 * @param rate a fraction of the base
 * @param amount a fixed amount per tariff item, consignment or piece, in {@code currency}
 * @param deduct taken off the consignment's result (Brazil's USD 20), in {@code currency}
 * @param itemBy which lines are one item, where the amount is per tariff item
 * @param inclusive the tax is part of its own base: base × r / (1 − r)
 */
record Levy(
        ChargeKind kind,
        String layer,
        int sequence,
        RateKind rateKind,
        BigDecimal rate,
        BigDecimal amount,
        BigDecimal deduct,
        @Nullable Currency currency,
        Valuation valuation,
        boolean inclusive,
        Rounding rounding,
        ItemBy itemBy,
        Collector collector) {

    enum RateKind {
        /** Relief: the layer is looked at and nothing is due. */
        NONE,
        AD_VALOREM,
        /**
         * A fixed amount for each distinct tariff item in the consignment, whatever the quantity.
         */
        PER_TARIFF_ITEM,
        PER_CONSIGNMENT,
        PER_UNIT,
        /** A fraction of the base and an amount per piece. */
        COMPOUND,
        /** The law does not let this consignment in on these terms; the reason is the code. */
        REFUSE
    }

    /** What makes two lines the same tariff item. */
    enum ItemBy {
        /** The six digits that all the world shares; what a low-value declaration (H7) asks. */
        HS6,
        /** The whole code, as a standard declaration (H1) asks it. */
        HS10,
        /** Six digits and the country of origin. */
        HS6_ORIGIN
    }

    enum BaseFlag {
        GOODS,
        FREIGHT,
        INSURANCE,
        DUTY,
        /** Duty recharged at checkout, where the law leaves open whether it is taxed. */
        DUTY_OPTIONAL,
        FEE
    }

    /**
     * The base of a rate.
     *
     * @param factor applied to the goods (0.6 in Japan)
     * @param step the consignment's base is rounded down to this many units of {@code currency}
     */
    record Valuation(Set<BaseFlag> base, BigDecimal factor, @Nullable BigDecimal step) {}

    /**
     * How the result is rounded.
     *
     * @param step in units of the rule's currency; null means the quote's minor unit
     * @param waiveBelow a consignment's result below this is not levied
     */
    record Rounding(
            RoundingMode mode,
            @Nullable BigDecimal step,
            boolean perLine,
            @Nullable BigDecimal waiveBelow) {}

    Levy withRate(BigDecimal other) {
        return new Levy(
                kind, layer, sequence, rateKind, other, amount, deduct, currency, valuation,
                inclusive, rounding, itemBy, collector);
    }

    boolean taxesDuty(boolean optional) {
        return valuation.base().contains(BaseFlag.DUTY)
                || (optional && valuation.base().contains(BaseFlag.DUTY_OPTIONAL));
    }

    /** What the rate adds to one unit of base; a rate inside its own base adds more than itself. */
    BigDecimal factor() {
        return inclusive
                ? rate.divide(BigDecimal.ONE.subtract(rate), java.math.MathContext.DECIMAL128)
                : rate;
    }

    /** True when tax on a price can be taken out again to the cent, line by line. */
    boolean plain() {
        return rounding.perLine()
                && rounding.step() == null
                && rounding.waiveBelow() == null
                && valuation.step() == null
                && valuation.factor().compareTo(BigDecimal.ONE) == 0;
    }
}
