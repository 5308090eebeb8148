package io.entrepot.promotion.web;

import io.entrepot.promotion.Condition;
import io.entrepot.promotion.Effect;
import io.entrepot.promotion.Promotion;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A promotion as a form sends it; its state is moved elsewhere. */
record PromotionEntry(
        String name,
        Map<String, String> titles,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        Promotion.Trigger trigger,
        Condition condition,
        Effect effect,
        Promotion.Stacking stacking,
        Promotion.Terms terms,
        Promotion.Limits limits,
        long version) {
    Promotion promotion(UUID id) {
        return new Promotion(
                id,
                name,
                titles,
                Promotion.State.DRAFT,
                startsAt,
                endsAt,
                trigger,
                condition,
                effect,
                stacking,
                terms,
                limits,
                version);
    }
}
