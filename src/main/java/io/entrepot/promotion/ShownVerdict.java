package io.entrepot.promotion;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.entrepot.kernel.Money;
import io.entrepot.platform.text.MoneyFormat;
import io.entrepot.platform.text.Words;
import io.entrepot.platform.web.MoneyView;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** Why a promotion was applied or not, for staff. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShownVerdict(
        UUID promotionId,
        String name,
        boolean applied,
        @Nullable MoneyView off,
        String code,
        String why) {

    /** Those that were applied first, then the others. */
    public static List<ShownVerdict> of(Applied applied, Words words) {
        return applied.verdicts().stream()
                .map(verdict -> of(verdict, words))
                .sorted((one, other) -> Boolean.compare(other.applied(), one.applied()))
                .toList();
    }

    private static ShownVerdict of(Applied.Verdict verdict, Words words) {
        Money off = verdict.off();
        return new ShownVerdict(
                verdict.promotionId(),
                verdict.name(),
                verdict.applied(),
                off == null ? null : MoneyFormat.view(off, words.locale()),
                verdict.why().code(),
                PromotionWords.why(verdict.why(), words));
    }
}
