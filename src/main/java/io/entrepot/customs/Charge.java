package io.entrepot.customs;

import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * One amount due to a state, with the rule it comes from.
 *
 * @param layer the layer of law, stable and translatable: {@code duty}, {@code vat}, {@code icms}
 * @param base what the rate was applied to, in the quote's currency
 * @param rate the rate as a fraction, or null for an amount per item or parcel
 * @param taxParts how a tax divides over goods, freight and duty; null on everything else
 * @param charged true when the shop takes it at checkout, false when the buyer pays it on arrival
 */
public record Charge(
        ChargeKind kind,
        String layer,
        Money amount,
        Money base,
        @Nullable BigDecimal rate,
        Certainty certainty,
        boolean charged,
        Collector collector,
        RuleRef rule,
        Note reason,
        @Nullable TaxParts taxParts) {}
