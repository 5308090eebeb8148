package io.entrepot.promotion;

import io.entrepot.kernel.Actor;

import java.util.UUID;

/** Where a promotion shall go, and the version that was seen. */
public record MovePromotion(
        UUID id, Promotion.State to, long version, String reason, Actor actor) {}
