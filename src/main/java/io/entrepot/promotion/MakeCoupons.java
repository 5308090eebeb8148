package io.entrepot.promotion;

import io.entrepot.kernel.Actor;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * Makes codes for a promotion. With a code: that one, for as many uses as are given, or any number.
 * Without: so many codes of 85 random bits behind the prefix, if one is given, each for one use,
 * only for this buyer (an e-mail address) if one is named. The batch id makes it safe to repeat,
 * but a repeated one tells no codes.
 */
public record MakeCoupons(
        UUID batchId,
        UUID promotionId,
        @Nullable String code,
        @Nullable String prefix,
        @Nullable Integer uses,
        int count,
        @Nullable String buyer,
        @Nullable Instant endsAt,
        Actor actor) {}
