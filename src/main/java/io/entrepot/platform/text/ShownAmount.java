package io.entrepot.platform.text;

import io.entrepot.kernel.Money;
import io.entrepot.platform.web.MoneyView;
import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One typed amount of a quote or an order for its reader: what it is, how much, whether it is
 * charged or only foreseen, and why, in a sentence with the rules behind it.
 */
public record ShownAmount(
        @Schema(allowableValues = {"GOODS", "SHIPPING", "DUTY", "TAX", "FEE", "DISCOUNT"})
                String kind,
        @Nullable UUID lineId,
        MoneyView money,
        boolean charged,
        boolean estimate,
        String label,
        String reason,
        String note,
        List<String> ruleIds,
        @Nullable String source) {

    /** What an amount is, before it is put into words. */
    public record Plain(
            String kind,
            @Nullable UUID lineId,
            Money money,
            boolean charged,
            boolean estimate,
            List<String> ruleIds,
            String reason,
            Map<String, String> facts) {
        /**
         * The amounts as a receipt lists them: what one promotion takes off several lines is one
         * amount, where the first of them stood.
         */
        public static List<Plain> listed(List<Plain> amounts) {
            Map<Object, Plain> listed = new LinkedHashMap<>();
            for (Plain amount : amounts) {
                boolean discount = amount.kind().equals("DISCOUNT");
                listed.merge(discount ? amount.ruleIds() : new Object(), amount, Plain::and);
            }
            return List.copyOf(listed.values());
        }

        private Plain and(Plain other) {
            return new Plain(
                    kind, null, money.plus(other.money), charged, estimate, ruleIds, reason, facts);
        }
    }

    public static ShownAmount of(Plain plain, Words words) {
        ChargeWords said = ChargeWords.of(plain.kind(), plain.reason(), plain.facts(), words);
        return new ShownAmount(
                plain.kind(),
                plain.lineId(),
                MoneyFormat.view(plain.money(), words.locale()),
                plain.charged(),
                plain.estimate(),
                said.label(),
                said.reason(),
                said.note(plain.charged(), plain.estimate(), words),
                plain.ruleIds(),
                plain.facts().get("source"));
    }
}
