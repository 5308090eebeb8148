package io.entrepot.order;

import io.entrepot.kernel.Money;
import io.entrepot.platform.text.ShownAmount;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One typed amount of an order. Duty is a fee, import VAT a tax on it. An estimate that is not
 * charged is shown and stays out of the total.
 */
public record Charge(
        UUID id,
        Kind kind,
        @Nullable UUID lineId,
        Money amount,
        boolean charged,
        boolean estimate,
        List<String> ruleIds,
        String reason,
        Map<String, String> facts) {
    /** As it is put into words for a receipt. */
    public ShownAmount.Plain plain() {
        return new ShownAmount.Plain(
                kind.name(), lineId, amount, charged, estimate, ruleIds, reason, facts);
    }

    /** What the amount is for. */
    public enum Kind {
        GOODS,
        SHIPPING,
        DUTY,
        TAX,
        FEE,
        DISCOUNT
    }
}
