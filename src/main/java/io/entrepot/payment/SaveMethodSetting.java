package io.entrepot.payment;

import io.entrepot.kernel.Actor;

/**
 * Decides whether a way to pay is offered and when its money is taken. The version is the one that
 * was seen; by now another one is refused as {@code changed_meanwhile}.
 */
public record SaveMethodSetting(
        String provider,
        String code,
        boolean offered,
        CaptureAt captureAt,
        long version,
        Actor actor) {}
