package io.entrepot.promotion;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A promotion as a shop window tells of it; a flash sale with what it has left. */
public record RunningPromotion(
        UUID id,
        Map<String, String> titles,
        String kind,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        Scope on,
        List<Item> flash) {
    /** What a session offers of a variant. */
    public record Item(
            UUID variantId,
            List<io.entrepot.kernel.Money> unit,
            int pieces,
            int left,
            int mostEach) {}
}
